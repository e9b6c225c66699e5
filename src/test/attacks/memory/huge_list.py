# cases: 65
# aim: ask for a list that is too large
# expect: limit memory | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(len([0] * 2**31))
    return algo
