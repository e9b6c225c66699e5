# cases: 58
# aim: stay in a builtin over an endless iterator
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import itertools
    algo.add_comment(any(itertools.repeat(False)))
    return algo
