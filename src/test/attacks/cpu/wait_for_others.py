# cases: 63
# aim: hold a worker by waiting for what never comes
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import queue
    queue.Queue().get()
    return algo
