# cases: 47
# aim: install packages
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for name in ("pip", "setuptools"):
        attempt(lambda: __import__(name).main(["install", "requests"]))
    attempt(lambda: __import__("ensurepip").bootstrap())
    return algo
