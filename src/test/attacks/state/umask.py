# cases: 74
# aim: leave a number in the umask
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    print(os.umask(0o123))
    print(os.umask(0o321))
    return algo
