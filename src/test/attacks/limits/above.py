# cases: 89
# aim: ask for more than the server allows
# expect: rejected
# limits: {"states": 20001}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    for i in range(20001):
        algo.add_comment(i)
    return algo
