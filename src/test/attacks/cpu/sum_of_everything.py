# cases: 58
# aim: stay in a builtin that never looks up
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(sum(range(10**12)))
    return algo
