# cases: 63
# aim: hold a worker by waiting for input
# expect: blocked
# error: EOFError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    input("? ")
    return algo
