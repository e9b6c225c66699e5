# cases: 74
# aim: find the type of semaphores below object and pass a number on in one
# expect: fine
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
    left = [object]
    while left:
        kind = left.pop()
        if kind is not type:
            left.extend(kind.__subclasses__())
        if "SemLock" in kind.__name__ or "multiprocessing" in str(kind.__module__):
            print("breached", kind)
            pass_on(kind)
    print("looked at all types")
    return algo
