# cases: 41
# aim: answer the worker with something else than it expects
# expect: fine | blocked | rejected | limit output | limit states

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    class Odd(str):
        def __len__(self):
            return 1 << 40
    driver = sys.modules["sandbox.driver"]
    driver.chunk = lambda: Odd("[" + "1," * 10)
    driver.lines = lambda: "9, " * 10**6
    return algo
