# cases: 88
# aim: find a clock that is fine enough for side channels
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import time
    for name in ("time", "monotonic", "perf_counter", "process_time", "thread_time"):
        clock = getattr(time, name)
        print(name, round(clock() - clock(), 4), getattr(time, name + "_ns")() % 1000)
    return algo
