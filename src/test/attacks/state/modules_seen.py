# cases: 74
# aim: find modules that an earlier run has made
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    print("breached" if "made_by_a_run" in sys.modules else "clean", "made_by_a_run" in str(sys.path))
    sys.modules["made_by_a_run"] = sys
    sys.path.append("made_by_a_run")
    return algo
