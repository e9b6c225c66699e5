# cases: 21
# aim: look like a full memory
# expect: blocked
# error: MemoryError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    raise MemoryError
    return algo
