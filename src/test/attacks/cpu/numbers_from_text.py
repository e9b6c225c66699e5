# cases: 64
# aim: have a text of many digits turned into a number
# expect: blocked
# error: ValueError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    int("9" * 10**7)
    return algo
