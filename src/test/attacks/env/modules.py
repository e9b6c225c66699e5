# cases: 32
# aim: learn from modules where things lie
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import collections, json, random, sys
    for module in list(sys.modules.values()):
        print(repr(module), getattr(module, "__file__", ""), getattr(module, "__path__", ""), getattr(module, "__spec__", ""))
        print(getattr(getattr(module, "__loader__", None), "path", ""))
    return algo
