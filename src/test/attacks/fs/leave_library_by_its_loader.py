# cases: 5
# aim: have the library's own loader read another file
# expect: blocked
# never: /bin/

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import json.decoder, sys
    from importlib.machinery import SourceFileLoader
    home = sys.modules["sandbox.home"].real
    for loader in (json.__loader__, json.decoder.__loader__, SourceFileLoader("x", "/etc/passwd")):
        attempt(loader.get_data, "/etc/passwd")
        attempt(loader.get_data, "/python" + "/.." * 12 + "/etc/passwd")
        attempt(loader.get_data, home + "/.." * 12 + "/etc/passwd")
    return algo
