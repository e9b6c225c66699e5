# cases: 4
# aim: plant code in the standard library for the next run
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import json, os
    attempt(open, json.__file__, "w")
    attempt(open, os.path.dirname(json.__file__) + "/argorithm_attack.py", "w")
    attempt(os.mkdir, os.path.dirname(json.__file__) + "/__pycache__")
    attempt(os.remove, json.__file__)
    attempt(os.rename, json.__file__, json.__file__ + ".argorithm-attack")
    return algo
