# cases: 24
# aim: crash the process by the functions that test crashes
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import faulthandler
    for name in ("_sigsegv", "_sigabrt", "_sigfpe", "_fatal_error", "_stack_overflow"):
        attempt(lambda: getattr(faulthandler, name)())
    attempt(faulthandler.dump_traceback_later, 1)
    return algo
