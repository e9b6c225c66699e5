# cases: 53
# aim: leave a hook that hears everything
# expect: fine | blocked
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.addaudithook(lambda *event: print("breached") if "import" in event[0] and False else None)
    algo.add_comment("done")
    return algo
