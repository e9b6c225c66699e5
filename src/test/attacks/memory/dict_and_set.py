# cases: 65
# aim: fill the heap with small pieces
# expect: limit memory | limit time
# seconds: 10

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    kept, seen = {}, set()
    while True:
        kept[len(kept)] = str(len(kept)) * 1000
        seen.add("k" * 100 + str(len(kept)))
    return algo
