# cases: 63
# aim: hold a worker by a lock that nobody gives back
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _thread
    lock = _thread.allocate_lock()
    lock.acquire()
    lock.acquire()
    return algo
