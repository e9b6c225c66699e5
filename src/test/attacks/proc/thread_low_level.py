# cases: 22
# aim: start a thread by the module below threading
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _thread
    _thread.start_new_thread(lambda: [None for _ in iter(int, 1)], ())
    algo.add_comment("breached")
    return algo
