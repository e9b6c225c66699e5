# cases: 74
# aim: fill the memory of later runs with names of semaphores
# expect: blocked
# error: ModuleNotFoundError
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _multiprocessing_graalpy
    for number in range(60000):
        _multiprocessing_graalpy.SemLock(1, 0, 1, "/%d" % number, False)
    print("breached")
    return algo
