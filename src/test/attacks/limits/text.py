# cases: 89
# aim: ask with a text
# expect: rejected
# limits: {"states": "5"}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("ran")
    return algo
