# cases: 21
# aim: end the interpreter with nothing but an exception
# expect: blocked
# error: SystemExit

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    raise SystemExit(0)
    return algo
