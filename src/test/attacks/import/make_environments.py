# cases: 47
# aim: make an environment of its own
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    attempt(lambda: __import__("venv").create("argorithm-attack"))
    return algo
