# cases: 74
# aim: leave something in modules and classes for the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import collections, json, string, sys, ARgorithmToolkit
    kinds = (collections.OrderedDict, collections.Counter, json.JSONDecoder, string.Template, ARgorithmToolkit.StateSet, ARgorithmToolkit.Variable)
    for place in (sys, json, collections, string, ARgorithmToolkit, *kinds):
        print("breached" if hasattr(place, "left_behind") else "clean")
        try:
            place.left_behind = True
        except TypeError:
            print("denied")
    sys.modules["left_behind"] = sys
    return algo
