# cases: 24
# aim: crash the process by reading address 0
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import ctypes
    ctypes.string_at(0)
    algo.add_comment("breached")
    return algo
