# cases: 36, 39
# aim: find the module java behind the one that hides it
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import sys
    sys.meta_path[:] = [each for each in sys.meta_path if "Packaged" not in repr(each)]
    from _frozen_importlib import BuiltinImporter
    for name in ("java", "jarray", "polyglot", "_polyglot", "_java"):
        attempt(lambda: __import__(name).type("java.lang.System").getProperty("user.dir"))
        attempt(lambda: BuiltinImporter.load_module(name).type("java.lang.Runtime").getRuntime().exec("id"))
    return algo
