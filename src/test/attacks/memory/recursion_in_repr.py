# cases: 68
# aim: exhaust the stack in what the language calls
# expect: blocked
# error: RecursionError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Endless:
        def __repr__(self):
            return repr(self) + "x"
    repr(Endless())
    return algo
