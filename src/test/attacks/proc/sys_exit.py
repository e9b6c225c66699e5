# cases: 21
# aim: end the interpreter
# expect: blocked
# error: SystemExit

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.exit(0)
    return algo
