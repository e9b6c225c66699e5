# cases: 41
# aim: block in what the worker calls when the program is over
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    def endless(*arguments):
        while True:
            pass
    driver = sys.modules["sandbox.driver"]
    driver.chunk = driver.lines = driver.stopped = endless
    return algo
