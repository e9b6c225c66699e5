# cases: 74
# aim: find by what is warned of only once whether an earlier run has warned
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _warnings, sys, warnings
    print("breached" if "left" in str(_warnings.filters) + str(_warnings._onceregistry) else "clean")
    warnings.simplefilter("once")
    warnings.warn("left")
    warnings.filterwarnings("ignore", "left behind")
    _warnings._onceregistry["left"] = 1
    _warnings._defaultaction = "error"
    print(_warnings._defaultaction)
    return algo
