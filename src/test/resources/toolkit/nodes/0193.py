import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from collections import deque
KEEP = []

def run():
    algo = ar.StateSet()
    @dataclass
    class Pair:
        left: object
        right: object = None

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

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
    d1 = {"a": N(algo, 1), "b": Pair(N(algo, 2), N(algo, 3)).right}
    d1.setdefault("a", make_pair(4)[1])
    d1 = None
    l2 = [N(algo, 5 * 10 + i) for i in range(2)]
    l2 = l2[1:] + [temp(6)]
    KEEP.append(Box(deque([N(algo, 7), N(algo, 8)]).popleft()))
    algo.add_comment(str(f"{N(algo, 9).value} and {N(algo, 10).value}"))
    n4 = (n5 := (lambda n: n)(N(algo, 11)))
    return algo
