# cases: 20
# aim: find the functions that were taken out of _signal elsewhere
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import gc, sys
    import _signal
    sys.modules.pop("_signal")
    sys.modules.pop("signal", None)
    import _signal as again
    for module in (_signal, again):
        attempt(lambda: module.raise_signal(15))
        attempt(lambda: module.alarm(1))
    for loaded in (sys.meta_path[0], *sys.meta_path):
        attempt(lambda: loaded.load_module("_signal").raise_signal(15))
    return algo
