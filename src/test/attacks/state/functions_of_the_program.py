# cases: 74
# aim: keep values in the program's own code, which the worker caches
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print(getattr(run, "calls", 0), run.__defaults__)
    run.calls = getattr(run, "calls", 0) + 1
    run.__defaults__ = (1,)
    run.__code__ = StateSet.add_comment.__code__
    return algo
