import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import OrderedDict
from collections import deque

def run():
    algo = ar.StateSet()
    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

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

    def last(*nodes):
        return nodes[-1]

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def make(v):
        return N(algo, v)
    n1 = by_name(a=(N(algo, 1) if N(algo, 3).value > 1 else N(algo, 4)), z=Box(N(algo, 5)).swap(N(algo, 6)))
    algo.add_comment("c7")
    if False:
        algo.add_comment("c10")
        d2 = {"a": N(algo, value_of(n1)), "b": {1: N(algo, 11), 2: N(algo, 12)}[1]}
        d2 = {"in": {"a": (n1 if 13 % 2 else N(algo, 14))}, "b": (n3 := n1)}
        d2.pop("in")
    else:
        d4 = {"a": last(N(algo, 15), N(algo, 16)), "b": by_name(a=N(algo, 17), z=n1)}
        d4 = OrderedDict(a=n1, b=[*make_gen(2), N(algo, 18)][0])
        d4.popitem(last=False)
        d4 = None
    g5 = (n.value for n in [next(make_gen(1)), make(19)])
    next(g5)
    algo.add_comment("waiting")
    g5 = None
    deque6 = deque([n1, (N(algo, 20) and n1)])
    deque6.rotate(1)
    n7 = deque6.popleft()
    algo.add_comment("deque")
    deque6.clear()
    return algo
