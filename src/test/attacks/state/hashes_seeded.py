# cases: 74
# aim: distinguish runs by their hashes
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print(hash("left"), hash(b"left"), hash(("left", 1.5)), list({"a", "b", "c", "left"}), list(frozenset(range(3, 900, 77))))
    return algo
