import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass

def run():
    algo = ar.StateSet()
    def pick(a, *, b, c=None):
        return b

    @dataclass
    class Pair:
        left: object
        right: object = None

    def make(v):
        return N(algo, v)

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def talk_gen():
        got = None
        while True:
            got = yield got
            algo.add_comment("got")

    def last(*nodes):
        return nodes[-1]

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def value_of(n):
        return n.value
    n1 = pick(N(algo, 1), b=N(algo, 2)); algo.add_comment("s"); n1 = None; N(algo, 3); algo.add_comment("t")
    def f2(n=Pair(N(algo, 4), N(algo, 5)).right, *, m=(n4 := N(algo, 6))):
        return n
    f2().value
    f2.__defaults__ = None
    f2 = None
    l5 = list(map(make, [7, 8]))
    l5 += make_gen(2)
    del l5
    algo.add_comment("c9")
    g7 = talk_gen()
    next(g7)
    g7.send(last(*[N(algo, 10), N(algo, 11)]))
    g7.send(N(algo, 12))
    algo.add_comment("talked")
    g7.close()
    l8 = [N(algo, 13), by_name(**{'a': N(algo, 14)}), next(make_gen(3))]
    l8[-1] = (n10 := N(algo, 15))
    l8.insert(0, (n12 := N(algo, 16)))
    set13 = frozenset([min(N(algo, 17), N(algo, 18), key=value_of)])
    algo.add_comment(str(N(algo, 19) in set13))
    set13 = set13 - set13
    algo.add_comment("c20")
    return algo
