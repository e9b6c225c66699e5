# cases: 74
# aim: find the function that makes pipes behind the one that denies it
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
    import gc, os, posix, sys
    import _imp
    from _frozen_importlib import BuiltinImporter, ModuleSpec
    again = _imp.create_builtin(ModuleSpec("posix", BuiltinImporter))
    _imp.exec_builtin(again)
    attempt(again.pipe)
    sys.modules.pop("posix")
    sys.modules.pop("os")
    attempt(lambda: __import__("posix").pipe())
    attempt(lambda: __import__("os").pipe())
    for cell in posix.pipe.__closure__ or ():
        attempt(lambda: cell.cell_contents())
    attempt(lambda: [each for each in gc.get_referrers(posix) if getattr(each, "__name__", "") == "pipe"][0]())
    return algo
