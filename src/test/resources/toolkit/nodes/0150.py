import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice
from dataclasses import dataclass

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

    def closing_gen(n):
        mine = N(algo, "closing")
        try:
            yield n.value
            yield mine.value
        finally:
            algo.add_comment("closed")

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def first(a, b=None):
        algo.add_comment("first")
        return a

    @dataclass
    class Pair:
        left: object
        right: object = None
    d1 = {"a": Box(N(algo, 1)).node, "b": N(algo, 2)}
    d1 = {N(algo, 1): N(algo, 2)}
    d1.clear()
    d1 = None
    l2 = [N(algo, 3 * 10 + i) for i in range(2)]
    l2 = l2[1:] + [link(N(algo, 4), N(algo, 5))]
    g4 = closing_gen(list(islice(make_gen(4), 2))[-1])
    next(g4)
    try:
        g4.throw(ValueError('thrown'))
    except ValueError:
        algo.add_comment("thrown")
    "%s %s" % (first(l2.pop(), N(algo, 6)).value, Pair(N(algo, 7), N(algo, 8)).right.value)
    while (each := l2.pop() if l2 else None):
        algo.add_comment(str(each.value))
    l2.append(N(algo, 9))
    return algo
