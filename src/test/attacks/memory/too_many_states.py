# cases: 70
# aim: make more states than allowed
# expect: limit states

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    for i in range(10**7):
        algo.add_comment(i)
    return algo
