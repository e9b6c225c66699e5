import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import OrderedDict

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def make(v):
        return N(algo, v)

    def pick(a, *, b, c=None):
        return b
    algo.add_comment("c1")
    try:
        [fail(n) for n in [N(algo, 2)]]
    except ValueError:
        algo.add_comment("comprehension")
    d2 = {"a": (N(algo, 3) and N(algo, 4)), "b": make(5)}
    d2 = OrderedDict(a=pick(N(algo, 6), b=N(algo, 7)), b=N(algo, 8))
    d2.popitem(last=False)
    return algo
