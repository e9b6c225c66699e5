import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice

def run():
    algo = ar.StateSet()
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

    def link(a, b):
        a.next = b
        return a

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def first(a, b=None):
        algo.add_comment("first")
        return a
    def func1(p0):
        fwd2 = ar.ForwardList("fwd2", algo)
        for i in range(3):
            fwd2.push_front(i % 2)
        if fwd2.head: fwd2.head = fwd2.head.next
        algo.add_comment(str(fwd2.tolist()))
        if len(fwd2): algo.add_comment(fwd2.pop_front())
        fwd2 = None
        algo.add_comment("list gone")
        n3 = Box(N(algo, 7)).swap(p0); algo.add_comment("s"); n3 = None; link(N(algo, 8), N(algo, 9)); algo.add_comment("t")
        l4 = [link(N(algo, 10), N(algo, 11)), p0, (None or p0 if N(algo, 12) else None), next(make_gen(2))]
        l4[-1] = p0
        return [p0, list(islice(make_gen(4), 2))[-1]]
    l6 = func1((lambda n: n)(N(algo, 13)))
    algo.add_comment("c14")
    l7 = func1(first(l6.pop(), N(algo, 15)))
    algo.add_comment("c16")
    algo.add_comment("c17")
    return algo
