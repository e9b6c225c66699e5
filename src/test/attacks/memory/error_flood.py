# cases: 69
# aim: flood the standard error
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    while True:
        sys.stderr.write("x" * 10_000 + "\n")
    return algo
