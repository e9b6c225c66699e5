# cases: 57
# aim: catch whatever ends it
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
    return algo
