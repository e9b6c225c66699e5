# cases: 74
# aim: find allocations of an earlier run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import tracemalloc
    try:
        print(tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
        tracemalloc.start(7)
    except Exception as denial:
        print(type(denial).__name__)
    return algo
