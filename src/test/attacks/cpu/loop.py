# cases: 56
# aim: never end
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        pass
    return algo
