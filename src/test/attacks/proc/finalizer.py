# cases: 23
# aim: loop while objects are being freed
# expect: fine | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import gc
    class Endless:
        def __del__(self):
            while True:
                pass
    for _ in range(10):
        Endless()
    gc.collect()
    algo.add_comment("done")
    return algo
