# cases: 43
# aim: import by the library
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import importlib
    attempt(lambda: importlib.import_module("subprocess").run(["id"]))
    attempt(lambda: importlib.import_module("socket").create_connection(("127.0.0.1", 80)))
    return algo
