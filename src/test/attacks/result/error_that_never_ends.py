# cases: 86
# aim: never end while an error is shown
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Endless(Exception):
        def __str__(self):
            while True:
                pass
    raise Endless
    return algo
