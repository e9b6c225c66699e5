# cases: 68
# aim: exhaust the stack
# expect: blocked
# error: RecursionError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    def deeper(n):
        return deeper(n + 1)
    deeper(0)
    return algo
