# cases: 59
# aim: make numbers of many bits
# expect: limit time | limit memory | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    numbers = [1 << (8 * 10**8 + i) for i in range(100)]
    return algo
