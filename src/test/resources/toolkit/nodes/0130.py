import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
from functools import partial

def run():
    algo = ar.StateSet()
    def pick(a, *, b, c=None):
        return b

    def value_of(n):
        return n.value

    def first(a, b=None):
        algo.add_comment("first")
        return a

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

    def traced(function):
        first = N(algo, "first")
        def call(*args):
            algo.add_comment("call")
            result = function(*args)
            algo.add_comment(first.value)
            return result
        return call

    def make(v):
        return N(algo, v)
    globals()["held"] = pick(N(algo, 1), b=N(algo, 2))
    globals()["held"] = None
    l1 = [N(algo, 3 * 10 + i) for i in range(3)]
    l1[0], l1[-1] = l1[-1], l1[0]
    def func3(p0):
        p0 = None
        n4 = sorted([N(algo, value_of(n=N(algo, 4))), deque([N(algo, 5), N(algo, 6)]).popleft()], key=lambda n: str(n.value))[0]
        return [[n4, n4][1], partial(first, N(algo, 7))()]
    func3(sorted([N(algo, 8), N(algo, 9)], key=lambda n: str(n.value))[0])
    algo.add_comment("c10")
    func3(N(algo, 11))
    algo.add_comment("c12")
    b5 = Box(first(l1.pop(), N(algo, 13)))
    b5.node = (lambda *nodes: nodes[0])(N(algo, 14), N(algo, 15))
    n8 = (
        (n7 := N(algo, 16))
        if True
        else traced(make)(19)
    )
    return algo
