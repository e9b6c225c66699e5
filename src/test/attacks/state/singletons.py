# cases: 74
# aim: keep a value on objects that all contexts share
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    shared = (None, ..., NotImplemented, True, False, 0, 1, "", b"", (), frozenset(), type(None), type(...))
    for each in shared:
        if hasattr(each, "left") or "left" in dir(each):
            print("breached", each)
        for put in (setattr, object.__setattr__, type.__setattr__):
            try:
                put(each, "left", 1)
                print("breached", each)
            except (AttributeError, TypeError) as denial:
                pass
            try:
                put(each, "__class__", int)
                print("breached", each)
            except (AttributeError, TypeError) as denial:
                pass
        for key in ("__dict__", "__weakref__"):
            getattr(each, key, {})
    print("clean")
    return algo
