# cases: 70
# aim: make states that are too large together
# expect: limit output

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    for i in range(10_000):
        algo.add_comment("x" * 1000)
    return algo
