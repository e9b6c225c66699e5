# cases: 20
# aim: send signals to the server
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os, signal
    for pid in (os.getppid(), os.getpid(), 0, -1, 1):
        attempt(os.kill, pid, signal.SIGKILL)
        attempt(os.killpg, pid, signal.SIGTERM)
    return algo
