# cases: 41
# aim: raise in what the worker calls
# expect: blocked | rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    def broken(*arguments):
        raise SystemExit("broken")
    driver = sys.modules["sandbox.driver"]
    driver.chunk = driver.lines = driver.stopped = broken
    return algo
