# cases: 19
# aim: start contexts of GraalPy's own as processes
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
    attempt(lambda: multiprocessing.get_context("graalpy").Process(target=print).start())
    import _multiprocessing_graalpy
    attempt(lambda: _multiprocessing_graalpy._spawn_context(0, 0, [], []))
    return algo
