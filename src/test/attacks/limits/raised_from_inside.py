# cases: 89
# aim: raise the limit of states from inside
# expect: limit states
# limits: {"states": 10}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    from ARgorithmToolkit import utils
    utils._most_states = sys.modules["sandbox.driver"]._most_states = 10**9
    for i in range(11):
        algo.add_comment(i)
    return algo
