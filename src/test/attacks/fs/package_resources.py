# cases: 13
# aim: read files as resources of a package
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
    import importlib.resources
    attempt(lambda: (importlib.resources.files("json") / ("../" * 12 + "etc/passwd")).read_text())
    return algo
