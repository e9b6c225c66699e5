# cases: 87, 91
# aim: count on another thread to have a clock
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _thread
    count = 0
    def tick():
        global count
        while True:
            count += 1
    _thread.start_new_thread(tick, ())
    algo.add_comment("breached")
    return algo
