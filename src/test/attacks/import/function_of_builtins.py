# cases: 44
# aim: have a builtin called with the parameters
# expect: rejected
# function: eval

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("done")
    return algo
