# cases: 57
# aim: never end while a generator is closed
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    def endless():
        try:
            yield
        finally:
            while True:
                pass
    generator = endless()
    next(generator)
    generator.close()
    return algo
