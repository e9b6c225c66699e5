import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

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

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

def make(v):
    return N(algo, v)

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def run():
    algo.add_comment("c1")
    algo.add_comment("c2")
    n1 = first(
        Box(N(algo, 3)).swap(N(algo, 4)),
        Box(N(algo, 5)).swap(N(algo, 6)),
    )
    g2 = (n.value for n in [n1, sorted([n1, N(algo, 7)], key=lambda n: str(n.value))[0]])
    next(g2)
    algo.add_comment("waiting")
    g2 = None
    del n1
    algo.add_comment("c8")
    n3 = (
        [*make_gen(2), N(algo, 9)][1]
        if 10 % 2
        else make(12)
    )
    n4 = n5 = (n6 := sorted([n3, n3], key=lambda n: str(n.value))[0])
    l7 = [partial(first, n4)(), (n4 if True else N(algo, 15))]
    l7[:2] = [first(l7.pop(), n5)]
    fail(list(filter(lambda n: n.value, l7))[0])
    return algo
