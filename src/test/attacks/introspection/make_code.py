# cases: 50
# aim: crash the interpreter with bytecode that no compiler makes
# expect: blocked | crashed | limit time | limit memory

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import types
    code = attempt.__code__
    for garbage in (b"", b"\xff" * 100, bytes(range(256)), b"\x00" * 10_000):
        attempt(lambda: types.FunctionType(code.replace(co_code=garbage), {})(print))
        attempt(lambda: types.CodeType(0, 0, 0, 10**6, 10**6, 0, garbage, (), (), (), "x", "x", "x", 1, b"", b""))
    print("denied")
    return algo
