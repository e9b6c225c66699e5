# cases: 74
# aim: leave hooks that hear what later runs do
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import atexit, builtins, sys, weakref
    print(sys.excepthook is sys.__excepthook__, sys.unraisablehook is sys.__unraisablehook__, atexit._ncallbacks())
    sys.addaudithook(lambda event, arguments: None)
    sys.unraisablehook = sys.excepthook = builtins.__build_class__ = lambda *arguments: print("breached")
    atexit.register(lambda: None)
    return algo
