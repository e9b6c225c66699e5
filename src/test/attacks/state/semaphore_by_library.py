# cases: 74
# aim: take a semaphore of the library's own that has a name
# expect: blocked
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
    for module in ("multiprocessing.synchronize", "multiprocessing.context", "_multiprocessing"):
        try:
            found = __import__(module, fromlist=["SemLock"])
            pass_on(found._multiprocessing.SemLock if hasattr(found, "_multiprocessing") else found.SemLock)
        except ImportError as denial:
            print("denied", type(denial).__name__)
    return algo
