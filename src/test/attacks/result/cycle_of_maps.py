# cases: 81
# aim: return maps that hold each other
# expect: rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    one, other = {}, {}
    one["other"], other["one"] = other, one
    algo.add_comment(one)
    return algo
