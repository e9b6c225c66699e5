# cases: 81
# aim: return a list that holds itself
# expect: rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    value = []
    value.append(value)
    algo.add_comment(value)
    return algo
