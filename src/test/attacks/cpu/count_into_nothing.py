# cases: 58
# aim: stay in a container that keeps nothing
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import collections, itertools
    collections.deque(itertools.count(), maxlen=0)
    return algo
