# cases: 12
# aim: map memory that no heap limit counts
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import mmap
    kept = []
    for _ in range(64):
        kept.append(mmap.mmap(-1, 2 << 30))
    algo.add_comment("breached")
    return algo
