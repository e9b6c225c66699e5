# cases: 53
# aim: crash the stack by raising its limit
# expect: blocked | limit memory
# error: RecursionError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.setrecursionlimit(2**31 - 1)
    def deeper(n):
        return deeper(n + 1)
    deeper(0)
    return algo
