# cases: 74
# aim: have a handler write when a later run ends
# expect: blocked
# error: ModuleNotFoundError
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import faulthandler
    faulthandler.enable()
    faulthandler.dump_traceback_later(1, repeat=True)
    print("breached")
    return algo
