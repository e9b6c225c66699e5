import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
import copy

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

    def first(a, b=None):
        algo.add_comment("first")
        return a

    def fail_deep(k, n):
        mine = N(algo, k)
        if k == 0:
            raise KeyError(k)
        other = fail_deep(k - 1, mine)
        return other

    class Holder:
        def __init__(self, node):
            self.node = node

        def __enter__(self):
            algo.add_comment("enter")
            return self.node

        def __exit__(self, kind, error, trace):
            algo.add_comment("exit")
            self.node = None
            return kind is KeyError

    def value_of(n):
        return n.value
    d1 = {"a": (N(algo, 1) and N(algo, 2)), "b": [make(3), note(N(algo, 4).value)][0]}
    d1.update(a=partial(first, N(algo, 5))(), q=(n2 := N(algo, 6)))
    def func3(p):
        try:
            fail_deep(1, copy.copy(p))
        except (KeyError, ValueError):
            algo.add_comment(str(N(algo, 7).value))
        yield p
        with Holder(p) as held:
            fail_deep(1, held)
        algo.add_comment("swallowed")
        yield N(algo, 9)
        p = None
        n5 = N(algo, 11)
        yield N(algo, 12)
    for each in func3((n6 := N(algo, 13))):
        algo.add_comment("turn")
    return algo
