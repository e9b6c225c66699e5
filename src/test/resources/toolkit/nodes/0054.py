import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
KEEP = []

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

    def make(v):
        return N(algo, v)

    def value_of(n):
        return n.value

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def first(a, b=None):
        algo.add_comment("first")
        return a
    b1 = Box((lambda n: n)(N(algo, 1)))
    obj2 = b1.swap(N(algo, 2))
    b1.swap(make(3))
    b1 = None
    algo.add_comment("c4")
    def f3(n=N(algo, 5), *, m=N(algo, 6)):
        return n
    f3().value
    f3.__defaults__ = None
    f3 = None
    algo.add_comment("c7")
    while True:
        each = N(algo, 8)
        algo.add_comment("once")
        break
    def func5(p):
        KEEP.append(N(algo, 9))
        KEEP.pop(0)
        algo.add_comment("popped")
        yield value_of(N(algo, 11))
        max((n.value for n in make_gen(3)), default=N(algo, 12).value)
        yield N(algo, 13)
    KEEP.append(func5(partial(first, N(algo, 14))()))
    next(KEEP[-1])
    algo.add_comment("kept")
    return algo
