# cases: 46, 50, 73
# aim: write into constants of the toolkit and the library, which the programs of others run
# expect: fine
# runs: 6
# never: left by

import functools
import itertools

import ARgorithmToolkit
from ARgorithmToolkit import StateSet


def constants():
    yield functools.WRAPPER_ASSIGNMENTS
    for module in (ARgorithmToolkit.doublylinkedlist, ARgorithmToolkit.linkedlist):
        for kind in vars(module).values():
            slots = getattr(kind, "__slots__", None)
            if isinstance(slots, tuple) and slots:
                yield slots
    for function in vars(ARgorithmToolkit.vector.Vector).values():
        for constant in getattr(getattr(function, "__code__", None), "co_consts", ()):
            if isinstance(constant, tuple) and constant:
                yield constant


def run(**parameters):
    algo = StateSet()
    for constant in constants():
        if "left by an earlier run" in constant:
            algo.add_comment("breached")
        for source in (itertools.product(constant), itertools.permutations(constant)):
            try:
                parts = source.__reduce__()[1]
            except TypeError:
                continue
            for part in parts:
                for each in part if isinstance(part, (tuple, list)) else ():
                    if isinstance(each, list) and each:
                        each[0] = "left by an earlier run"
                if isinstance(part, list) and part:
                    part[0] = "left by an earlier run"
    algo.add_comment("done")
    return algo
