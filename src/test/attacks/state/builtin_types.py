# cases: 74
# aim: keep a value on types that all contexts have
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import collections, functools, itertools, math
    kinds = (int, str, dict, list, object, type, BaseException, collections.deque, itertools.chain, functools.partial)
    for kind in kinds:
        if hasattr(kind, "left"):
            print("breached", kind)
        for put in (setattr, type.__setattr__, object.__setattr__):
            try:
                put(kind, "left", 1)
                print("breached", kind)
            except (AttributeError, TypeError):
                pass
        try:
            vars(kind)["left"] = 1
            print("breached", kind)
        except TypeError:
            pass
        try:
            kind.__doc__ = kind.__name__ = kind.__module__ = "left"
        except (AttributeError, TypeError):
            pass
        print(kind.__name__, kind.__module__, "left" in (kind.__doc__ or ""))
    return algo
