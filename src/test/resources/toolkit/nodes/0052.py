import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
from dataclasses import dataclass

def run():
    algo = ar.StateSet()
    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def from_gen(k):
        held = N(algo, "outer")
        yield from make_gen(k)
        yield held

    @dataclass
    class Pair:
        left: object
        right: object = None

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

    def value_of(n):
        return n.value
    shared1 = deque([N(algo, 1), N(algo, 2)]).popleft()
    def f2():
        nonlocal shared1
        shared1 = N(algo, 3)
        algo.add_comment("nonlocal")
    f2()
    shared1 = None
    for each in from_gen(2):
        algo.add_comment(str(each.value))
    each = None
    def func4():
        l5 = [Pair(N(algo, 4), N(algo, 5)).right, sorted([N(algo, 6), N(algo, 7)], key=lambda n: str(n.value))[0]]
        l5.append(Box(N(algo, 8)).node)
        b7 = Box(l5[-1])
        del b7.node
        b7.node = l5.pop(0)
        l9 = (next(make_gen(3)), N(algo, 9))
        l9 += (min(N(algo, 10), N(algo, 11), key=value_of),)
        l9 = None
        l10 = l5.copy()
        l5.clear()
        l5.append(N(algo, 12))
        l10.pop()
        try:
            return N(algo, 13)
        finally:
            algo.add_comment("leaving")
    func4()
    algo.add_comment("c14")
    func4()
    algo.add_comment("c15")
    return algo
