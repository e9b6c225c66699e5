# cases: 89
# aim: ask for no time
# expect: rejected
# limits: {"wallSeconds": 0}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("ran")
    return algo
