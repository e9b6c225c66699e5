# cases: 74, 88
# aim: distinguish runs by ids
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print(id(algo), id(object()), id(run), hash(object()), hash("text"), [id(object()) for _ in range(3)])
    return algo
