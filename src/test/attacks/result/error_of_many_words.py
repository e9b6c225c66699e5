# cases: 86
# aim: raise an error with a message of megabytes
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Long(Exception):
        def __str__(self):
            return "x" * 10_000_000
    raise Long
    return algo
