# cases: 48
# aim: load denied modules by the importer that it finds
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for kind in ().__class__.__base__.__subclasses__():
        if kind.__name__ == "BuiltinImporter":
            attempt(lambda: kind.load_module("posix").open("/etc/passwd", 0))
            attempt(lambda: kind.load_module("_posixsubprocess").fork_exec([b"id"]))
    attempt(lambda: __import__("posix").open("/etc/passwd", 0))
    return algo
