# cases: 59
# aim: compute a number of many digits
# expect: limit time | limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(9 ** (9**9))
    return algo
