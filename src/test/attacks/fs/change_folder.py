# cases: 7
# aim: open a relative path after a change of the folder
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
    import os
    attempt(os.chdir, "/etc")
    attempt(open, "passwd")
    return algo
