import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice
from functools import partial

def run():
    algo = ar.StateSet()
    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def last(*nodes):
        return nodes[-1]

    def find(value, *nodes):
        for n in [N(algo, "looked at"), *nodes]:
            if n.value == value:
                return n
            algo.add_comment("no")
        else:
            return N(algo, "not found")

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

    def ident(n):
        return n

    def first(a, b=None):
        algo.add_comment("first")
        return a
    l1 = [(n2 := N(algo, 1)), N(algo, 2), N(algo, 3), (N(algo, 4) or N(algo, 5))]
    l1 += make_gen(2)
    for i in range(3):
        n4, n5 = N(algo, 6), last(*[N(algo, 7), N(algo, 8)])
        n6 = list(islice(make_gen(4), 2))[-1]; algo.add_comment("s"); n6 = None; N(algo, 9); algo.add_comment("t")
    algo.add_comment("c10")
    n7 = [n for n in l1][0]
    algo.add_comment("c11")
    def func8(p0):
        p0, n9 = find(3, p0, p0), by_name(**{'a': p0})
        d10 = {"a": temp(12), "b": ident(p0)}
        for key, each in d10.items():
            algo.add_comment(str(key))
        outer = N(algo, [max([N(algo, 13), N(algo, 14)], key=lambda n: len(str(n.value)))])
        outer.value = None
        algo.add_comment("let go")
        try:
            return n9
        finally:
            algo.add_comment("leaving")
    n11 = func8(N(algo, 15))
    algo.add_comment("c16")
    n7 = func8(partial(first, n11)())
    algo.add_comment("c17")
    return algo
