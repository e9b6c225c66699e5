# cases: 88
# aim: get different bytes from equal runs
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import random, time
    algo.add_comment([random.random(), time.time(), hash("text"), str({"b", "a", "zz"}), id(object()), hash((1, "x", None))])
    algo.add_comment(str(set("a set of letters")))
    return algo
