# cases: 20
# aim: make the worker deaf to signals, or wake it later
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import signal
    attempt(signal.signal, signal.SIGTERM, signal.SIG_IGN)
    attempt(signal.alarm, 1)
    attempt(signal.setitimer, signal.ITIMER_REAL, 0.1)
    attempt(signal.pause)
    return algo
