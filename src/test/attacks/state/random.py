# cases: 74
# aim: learn or set the random numbers of the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, random, uuid
    print(random.random(), random.getrandbits(64), os.urandom(8), uuid.uuid4())
    random.seed(0)
    random.setstate(random.Random(1).getstate())
    return algo
