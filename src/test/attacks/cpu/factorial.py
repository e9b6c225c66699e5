# cases: 59
# aim: compute a factorial
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import math
    math.factorial(10**7)
    return algo
