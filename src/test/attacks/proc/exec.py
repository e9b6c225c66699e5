# cases: 18
# aim: become another program
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
    attempt(os.execv, "/bin/sh", ["sh"])
    attempt(os.execvp, "sh", ["sh"])
    attempt(os.execle, "/bin/sh", "sh", {})
    return algo
