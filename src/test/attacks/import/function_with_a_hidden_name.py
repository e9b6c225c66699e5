# cases: 44
# aim: have something called that the author has not written
# expect: rejected
# function: __init__

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("done")
    return algo
