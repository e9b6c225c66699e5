# cases: 74
# aim: leave pipes open, with what is written to them, until nobody can open a file
# expect: blocked
# never: Too many open files
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, posix
    for pipe in (os.pipe, posix.pipe):
        for _ in range(50):
            try:
                ends = pipe()
                os.write(ends[1], b"left" * 1000)
                print("breached", ends)
            except PermissionError as denial:
                print("denied")
    return algo
