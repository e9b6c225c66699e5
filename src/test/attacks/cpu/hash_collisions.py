# cases: 61
# aim: fill a dict with keys of the same hash
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Key:
        def __hash__(self):
            return 1
        def __eq__(self, other):
            return False
    kept = {}
    while True:
        kept[Key()] = 1
    return algo
