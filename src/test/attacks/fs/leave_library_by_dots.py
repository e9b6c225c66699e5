# cases: 5
# aim: leave the one folder that may be read, the library's, by '..'
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
    import json, os, sys
    homes = [sys.prefix, sys.modules["sandbox.home"].real, os.path.dirname(json.__file__)]
    for home in homes:
        for up in range(4, 16):
            attempt(open, home + "/.." * up + "/etc/passwd")
        attempt(open, home + "/../argorithm-attack", "w")
    return algo
