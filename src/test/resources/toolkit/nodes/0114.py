import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
KEEP = []

def run():
    algo = ar.StateSet()
    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

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

    def ident(n):
        return n

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
    for i, each in enumerate(make_gen(2)):
        algo.add_comment(i)
    algo.add_comment("c1")
    algo.add_comment("c2")
    algo.add_comment("c3")
    KEEP.append(N(algo, 4))
    KEEP.clear()
    algo.add_comment("c5")
    n2 = N(algo, 6)
    n2.mark = N(algo, 7)
    n2.mark = None
    n3, n4 = deque([n2, N(algo, 8)]).popleft(), N(algo, N(algo, 9).value)
    n5 = deque([(n6 := n2), {1: N(algo, 10), 2: n3}[1]]).popleft()
    algo.add_comment("c11")
    def func7():
        traced(make)(12)
        n8 = ident(Box(N(algo, 13)).swap(N(algo, 14)))
        return [sorted([n8, n8], key=lambda n: str(n.value))[0], [n8, n8][0]]
    l9 = func7()
    algo.add_comment("c15")
    func7()
    algo.add_comment("c16")
    return algo
