import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice

def run():
    algo = ar.StateSet()
    def ident(n):
        return n

    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

    def value_gen(nodes):
        own = N(algo, "gen")
        for n in nodes:
            yield n.value
        algo.add_comment("exhausted")

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def first(a, b=None):
        algo.add_comment("first")
        return a

    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")
    n1 = (ident(N(algo, 1)) or N(algo, 2))
    def f2(n=(n4 := N(algo, 3)), *, m=temp(4)):
        return n
    f2().value
    f2.__defaults__ = None
    f2 = None
    algo.add_comment("c5")
    n5 = N(algo, 6)
    (n6 := (n7 := N(algo, 7)))
    algo.add_comment("c8")
    algo.add_comment(str([v for v in value_gen([N(algo, 9), n1])]))
    algo.add_comment("c10")
    def func8(p0):
        algo.add_comment(str(n1.value))
        p0 = None
        d9 = {"a": N(algo, N(algo, 11).value), "b": list(islice(make_gen(4), 2))[-1]}
        d9["c"] = (lambda n, m=None: m or n)(N(algo, 12), N(algo, 13))
        del d9["c"]
        try:
            return N(algo, 14)
        finally:
            algo.add_comment("leaving")
    n1 = func8(N(algo, 15))
    algo.add_comment("c16")
    func8(N(algo, 17))
    algo.add_comment("c18")
    n5 = first(
        (lambda *nodes: nodes[0])(N(algo, 19), n5),
        n1,
    )
    fail((N(algo, 20) and n1))
    return algo
