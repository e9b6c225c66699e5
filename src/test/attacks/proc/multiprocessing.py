# cases: 19
# aim: start processes by the library
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import multiprocessing
    attempt(lambda: multiprocessing.get_context("spawn").Process(target=print).start())
    attempt(lambda: multiprocessing.get_context("fork").Process(target=print).start())
    return algo
