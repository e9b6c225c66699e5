# cases: 78
# aim: return what JSON cannot carry
# expect: fine
# says: "NaN"

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("before")
    algo.add_comment(float("nan"))
    return algo
