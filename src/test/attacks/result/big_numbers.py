# cases: 79
# aim: return numbers that other languages cannot hold
# expect: fine
# says: 9007199254740993

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment([2**53 + 1, -(2**64), 10**300])
    return algo
