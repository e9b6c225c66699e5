# cases: 21
# aim: end the process with a core dump
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    os.abort()
    return algo
