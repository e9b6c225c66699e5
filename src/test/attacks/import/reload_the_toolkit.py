# cases: 46
# aim: load the toolkit anew and break it on the way
# expect: fine | blocked
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import importlib, ARgorithmToolkit
    from ARgorithmToolkit import utils
    utils.State = ARgorithmToolkit.State = None
    importlib.reload(utils)
    importlib.reload(ARgorithmToolkit)
    return algo
