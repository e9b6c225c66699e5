# cases: 57
# aim: never end while leaving a with block
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Endless:
        def __enter__(self):
            return self
        def __exit__(self, *arguments):
            while True:
                pass
    with Endless():
        raise ValueError
    return algo
