# cases: 74
# aim: leave numbers in the interpreter's settings
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    print(sys.getrecursionlimit(), sys.getswitchinterval(), sys.get_int_max_str_digits(), sys.getdlopenflags())
    print(sys.get_asyncgen_hooks(), sys.get_coroutine_origin_tracking_depth(), sys.flags, sys.warnoptions)
    sys.setrecursionlimit(2345)
    sys.setswitchinterval(0.25)
    sys.set_int_max_str_digits(7777)
    sys.setdlopenflags(3)
    sys.set_asyncgen_hooks(firstiter=print, finalizer=print)
    sys.set_coroutine_origin_tracking_depth(7)
    sys.warnoptions.append("left")
    return algo
