# cases: 22, 75
# aim: wake up after the run
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import threading
    threading.Timer(0.1, print, ("breached",)).start()
    algo.add_comment("breached")
    return algo
