# cases: 17
# aim: start a program by the system's own call
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os
    attempt(os.posix_spawn, "/bin/true", ["true"], {})
    attempt(os.posix_spawnp, "true", ["true"], {})
    attempt(os.spawnv, os.P_NOWAIT, "/bin/true", ["true"])
    return algo
