# cases: 21
# aim: end the process at once
# expect: blocked
# error: SystemExit

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    os._exit(0)
    return algo
