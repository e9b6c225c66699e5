# cases: 74
# aim: pass a number on as garbage of that weight
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import gc
    weights = []
    gc.callbacks.append(lambda phase, info: weights.append(info["collected"]))
    print(gc.collect(), weights)
    left = [bytearray(1 << 20) for _ in range(20)]
    return algo
