import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
from itertools import islice

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_gen(nodes):
    own = N(algo, "gen")
    for n in nodes:
        yield n.value
    algo.add_comment("exhausted")

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def pick(a, *, b, c=None):
    return b

def run():
    def func1():
        try:
            kept2 = [copy.copy(N(algo, 1)), make(2), 1 // 0]
        except ZeroDivisionError:
            algo.add_comment("display")
        l3 = list(map(make, [3, 4]))
        del l3
        d4 = {"a": sorted([N(algo, 5), N(algo, 6)], key=lambda n: str(n.value))[0], "b": N(algo, 7)}
        d4.pop("b", None)
        return N(algo, 8)
    n5 = func1()
    algo.add_comment("c9")
    n6 = func1()
    algo.add_comment("c10")
    n6 = list(islice(make_gen(4), 2))[-1]
    algo.add_comment(str([v for v in value_gen([(lambda *nodes: nodes[0])(N(algo, 11), N(algo, 12)), make_pair(13)[1]])]))
    def func7(p0):
        find(3, pick(N(algo, 14), b=p0), (N(algo, 15) or p0))
        try:
            return next(iter([N(algo, 16), p0]))
        finally:
            algo.add_comment("leaving")
    func7(n6)
    algo.add_comment("c17")
    n8 = func7(n5)
    algo.add_comment("c18")
    (lambda n: n)(N(algo, 19)) is n6
    return algo
