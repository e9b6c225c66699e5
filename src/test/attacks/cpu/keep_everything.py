# cases: 58, 65
# aim: make a list of an endless iterator
# expect: limit memory | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import itertools
    list(itertools.count())
    return algo
