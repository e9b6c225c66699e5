# cases: 22
# aim: start a pool of threads
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    from concurrent.futures import ThreadPoolExecutor
    ThreadPoolExecutor(8).submit(lambda: [None for _ in iter(int, 1)])
    algo.add_comment("breached")
    return algo
