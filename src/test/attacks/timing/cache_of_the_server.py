# cases: 87
# aim: measure work of the host from inside
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import time
    before = time.perf_counter_ns()
    for i in range(20_000):
        pass
    print(time.perf_counter_ns() - before)
    return algo
