# cases: 78
# aim: return what JSON cannot carry, deep inside
# expect: fine
# says: "Infinity"

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment({"a": [1, (2, {"b": float("inf")})]})
    return algo
