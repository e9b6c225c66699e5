# cases: 68
# aim: exhaust the stack in comparisons
# expect: blocked
# error: RecursionError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Endless:
        def __eq__(self, other):
            return self == other
    print(Endless() == 1)
    return algo
