# cases: 88
# aim: get different orders from equal runs
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print({object() : i for i in range(5)}.__len__(), [x for x in {"x" * i for i in range(20)}], hash(frozenset("abc")), hash(1.5), hash(b"x"))
    return algo
