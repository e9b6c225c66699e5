# cases: 74
# aim: learn from the numbers of descriptors what earlier runs have open
# expect: fine | blocked
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    kept = [open(os.__file__) for _ in range(5)]
    print([file.fileno() for file in kept])
    kept.append(os.open(os.__file__, os.O_RDONLY))
    print(kept[-1])
    return algo
