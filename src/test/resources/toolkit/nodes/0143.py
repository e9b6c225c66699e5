import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
from dataclasses import dataclass
from functools import partial

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

    def value_of(n):
        return n.value

    def first(a, b=None):
        algo.add_comment("first")
        return a

    @dataclass
    class Pair:
        left: object
        right: object = None

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)
    b1 = Box((N(algo, 1), N(algo, 2))[0])
    vars(b1)['node'] = link(N(algo, 3), N(algo, 4))
    b1 = None
    algo.add_comment("c5")
    set3 = set([{1: N(algo, 6), 2: N(algo, 7)}[2]])
    algo.add_comment(str(N(algo, 8) in set3))
    set3 = set()
    n4 = deque([N(algo, 9), N(algo, 10)]).popleft()
    algo.add_comment("c11")
    n5 = N(algo, 12)
    if 13 % 2:
        b6 = Box(first(N(algo, 14), N(algo, 15)))
        obj7 = [Pair(N(algo, i), N(algo, -i)) for i in range(2)]
        obj7.pop().left
        obj7 = obj7[0].right
        del n5
    algo.add_comment("c16")
    algo.add_comment("c17")
    n4 = partial(first, max([n4, N(algo, 18)], key=lambda n: len(str(n.value))))()
    algo.add_comment("c19")
    Box(next(make_gen(2))).node
    return algo
