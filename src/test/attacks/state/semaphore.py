# cases: 74
# aim: pass a number on in a semaphore with a name
# expect: blocked
# error: ModuleNotFoundError
# runs: 2

from ARgorithmToolkit import StateSet


def pass_on(kind):
    """Reads what the run before wrote into a named semaphore, and writes one."""
    try:
        print("breached", kind._rebuild(-1, 1, 2000, "/left")._get_value())
    except Exception as nothing:
        print("nothing is left", type(nothing).__name__)
    try:
        kind(1, 42, 2000, "/left", False)
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import _multiprocessing_graalpy
    pass_on(_multiprocessing_graalpy.SemLock)
    return algo
