# cases: 81
# aim: return a value nested a hundred thousand times
# expect: rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    value = []
    for _ in range(100_000):
        value = [value]
    algo.add_comment(value)
    return algo
