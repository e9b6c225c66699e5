# cases: 63
# aim: hold a worker by sleeping
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import time
    time.sleep(10**6)
    algo.add_comment("woke up")
    return algo
