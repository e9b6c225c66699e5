import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

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

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def first(a, b=None):
    algo.add_comment("first")
    return a

def run():
    b1 = Box(N(algo, 1))
    vars(b1)['node'] = {1: N(algo, 2), 2: N(algo, 3)}[1]
    algo.add_comment("c4")
    b1.node = [*make_gen(2), N(algo, 5)][2]
    b1 = None
    def func4(p0):
        algo.add_comment("c6")
        n5 = n6 = p0
        return partial(first, (p0, N(algo, 7))[1])()
    n8 = func4((n7 := N(algo, 8)))
    algo.add_comment("c9")
    def f9():
        def f9_in():
            return n10
        n10 = N(algo, 1)
        plain = N(algo, 2)
        return f9_in
    n10 = f9()
    algo.add_comment("out")
    n10 = n10()
    dbl11 = ar.List("dbl11", algo)
    for i in range(3):
        dbl11.insert(i)
    if dbl11.size: dbl11.pop_back()
    algo.add_comment(str(dbl11))
    return algo
