# cases: 86
# aim: raise an error that cannot be shown
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Evil(Exception):
        def __str__(self):
            raise SystemExit("evil")
        __repr__ = __str__
    raise Evil
    return algo
