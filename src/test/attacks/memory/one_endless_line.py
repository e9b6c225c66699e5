# cases: 69
# aim: print one line of a gigabyte
# expect: limit memory | blocked | fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.stdout.write("x" * 10**9)
    return algo
