# cases: 74
# aim: leave descriptors open that nobody knows
# expect: blocked
# runs: 2

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os
    attempt(os.dup, 1)
    attempt(os.dup2, 1, 77)
    attempt(os.openpty)
    attempt(lambda: os.forkpty())
    attempt(lambda: os.eventfd(0))
    attempt(lambda: os.memfd_create("left"))
    attempt(lambda: __import__("socket").socketpair())
    attempt(lambda: __import__("pty").openpty())
    return algo
