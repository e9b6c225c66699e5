# cases: 74
# aim: count the runs before by the owner of a lock
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _thread
    lock = _thread.RLock()
    lock.acquire()
    lock.acquire()
    print(repr(lock).rpartition(" at ")[0], lock._release_save())
    return algo
