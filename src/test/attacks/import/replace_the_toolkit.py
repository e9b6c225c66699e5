# cases: 45
# aim: replace the toolkit for the runs to come
# expect: fine | blocked | rejected
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys, types
    for name in [name for name in sys.modules if name.startswith(("ARgorithmToolkit", "sandbox"))]:
        sys.modules[name] = types.ModuleType(name)
    return algo
