import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def closing_gen(n):
        mine = N(algo, "closing")
        try:
            yield n.value
            yield mine.value
        finally:
            algo.add_comment("closed")

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

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    class Mine(N):
        def __init__(self, v):
            super().__init__(algo, v)
            self.tag = N(algo, "tag")

    def value_of(n):
        return n.value
    shared1 = make_pair(1)[0]
    def f2():
        nonlocal shared1
        shared1 = [shared1, N(algo, 1)]
        algo.add_comment("nonlocal")
    f2()
    algo.add_comment("c3")
    g3 = closing_gen(N(algo, 4))
    next(g3)
    g3.close()
    n4 = (lambda n: n)((n5 := N(algo, 5)))
    d6 = {"a": (n7 := N(algo, 6)), "b": n4}
    d6.clear()
    d6["a"] = [n4, N(algo, 7)][0]
    b8 = Box(by_name(**{'a': n4}))
    obj9 = Mine(8)
    algo.add_comment("subclass")
    obj9 = None
    def func10(p):
        n11 = N(algo, 9)
        yield N(algo, 10)
    for each in func10(N(algo, 11)):
        break
    algo.add_comment("broke")
    return algo
