# cases: 65
# aim: fill the heap with large pieces
# expect: limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    kept = []
    while True:
        kept.append(bytearray(1 << 20))
    return algo
