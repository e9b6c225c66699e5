# cases: 50, 73
# aim: write into a constant of its own code, which later runs share
# expect: fine
# runs: 6
# never: left by

import itertools

from ARgorithmToolkit import StateSet


def mark():
    return ("nothing", "b", None)


def lists(value):
    found = [value]
    for each in found:
        if isinstance(each, (tuple, list)):
            found.extend(each)
    return [each for each in found if isinstance(each, list) and each]


def run(**parameters):
    algo = StateSet()
    seen = [mark()[0], eval("lambda: ('nothing', 'd')")()[0]]
    for constant in (mark(), eval("lambda: ('nothing', 'd')")()):
        turned = itertools.product(constant, constant)
        turned.__setstate__((1, 1))
        for source in (itertools.product(constant), itertools.permutations(constant), turned):
            for reduce in (source.__reduce__, lambda: source.__reduce_ex__(4)):
                try:
                    parts = reduce()
                except TypeError:
                    continue
                for each in lists(parts):
                    each[0] = "left by an earlier run"
    if seen != ["nothing", "nothing"]:
        algo.add_comment("breached")
    algo.add_comment(str(mark()))
    return algo
