# cases: 36
# aim: reach Java classes from values that come from the worker
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for value in (parameters, algo, print, "text", 10**30, 1.5, None, __builtins__, type):
        for name in ("getClass", "class", "getClassLoader", "forName", "static", "super"):
            attempt(lambda: getattr(value, name))
    return algo
