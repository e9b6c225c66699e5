# cases: 68, 73
# aim: learn from how deep it may recurse how long the worker has been running
# expect: fine
# runs: 6

from ARgorithmToolkit import StateSet


def run(**parameters):
    import sys

    algo = StateSet()
    def deeper(n):
        try:
            return deeper(n + 1)
        except RecursionError:
            return n
    for limit in (1000, 3000, 10**9):
        sys.setrecursionlimit(limit)
        for again in range(10):
            algo.add_comment(deeper(0))
    return algo
