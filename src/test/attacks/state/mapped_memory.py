# cases: 74
# aim: keep mapped memory beyond the context
# expect: blocked
# runs: 2

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import _sre, sys
    kinds = [kind for kind in object.__subclasses__() if kind.__module__ == "mmap"]
    print("breached" if kinds else "no type of maps", _sre.mmap is memoryview)
    attempt(lambda: __import__("mmap").mmap(-1, 1 << 16))
    attempt(lambda: _sre.mmap(-1, 1 << 16))
    return algo
