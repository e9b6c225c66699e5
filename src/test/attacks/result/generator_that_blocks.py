# cases: 85
# aim: block while the result is read
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Blocks:
        @property
        def states(self):
            while True:
                pass
    return Blocks()
