# cases: 69
# aim: print for ever without an end of line
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        print("x", end="")
    return algo
