# cases: 74
# aim: count the references of earlier runs to what all contexts have
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


kept = []


def run(**parameters):
    algo = StateSet()
    import math, sys, weakref
    for each in (int, dict, object, StateSet, math, sys, run):
        try:
            print(weakref.getweakrefcount(each), len(weakref.getweakrefs(each)))
            kept.append(weakref.ref(each))
        except TypeError as denial:
            print(type(denial).__name__)
    return algo
