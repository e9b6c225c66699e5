# cases: 40
# aim: load native code
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for name in ("_testcapi", "_ctypes_test", "_testbuffer", "_cpython_sre", "_cpython_unicodedata"):
        attempt(__import__, name)
    from importlib.machinery import ExtensionFileLoader
    attempt(lambda: ExtensionFileLoader("x", "/usr/lib/x86_64-linux-gnu/libc.so.6").load_module("x"))
    return algo
