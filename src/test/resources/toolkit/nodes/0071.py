import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
import copy

def run():
    algo = ar.StateSet()
    def first(a, b=None):
        algo.add_comment("first")
        return a

    def pick(a, *, b, c=None):
        return b

    def talk_gen():
        got = None
        while True:
            got = yield got
            algo.add_comment("got")

    class Box:
        def __init__(self, node, more=None):
            self.node = node
            self.more = more

        def drop(self):
            self.node = None
            algo.add_comment("dropped")

        def swap(self, node):
            old, self.node = self.node, node
            return old

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def from_gen(k):
        held = N(algo, "outer")
        yield from make_gen(k)
        yield held
    (n1 := partial(first, N(algo, 1))())
    algo.add_comment("c2")
    n2 = pick(N(algo, 3), b={1: N(algo, 4), 2: N(algo, 5)}[2])
    g3 = talk_gen()
    next(g3)
    g3.send(N(algo, 6))
    g3.send(Box(n2).node)
    algo.add_comment("talked")
    g3.close()
    g4 = from_gen(2)
    next(g4)
    algo.add_comment(next(g4).value)
    g4.close()
    algo.add_comment("closed")
    d5 = {"a": next(iter([n2, n2])), "b": max([N(algo, 7), N(algo, 8)], key=lambda n: len(str(n.value)))}
    d5.update(a=copy.copy(n2), q=N(algo, 9))
    return algo
