# cases: 74
# aim: learn from the number of collections how much earlier runs have thrown away
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import gc
    print(gc.get_count(), gc.isenabled(), gc.get_debug(), gc.get_count())
    for _ in range(40):
        bytearray(1 << 20)
    print(gc.get_count())
    gc.disable()
    gc.set_debug(1)
    return algo
