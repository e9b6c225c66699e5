# cases: 74
# aim: count the runs before by the number of the thread
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _thread, sys, threading
    print(_thread.get_ident(), _thread.get_native_id(), threading.get_ident(), threading.main_thread().ident)
    print(threading.current_thread(), list(sys._current_frames()))
    return algo
