# cases: 57
# aim: never end while ending
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    try:
        while True:
            pass
    finally:
        while True:
            pass
    return algo
