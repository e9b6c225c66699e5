# cases: 58
# aim: look for what is not there
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print(-1 in iter(range(10**12)))
    return algo
