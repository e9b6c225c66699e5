import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def make_many(k):
        made = []
        for i in range(k):
            made.append(N(algo, i))
        return made

    def make(v):
        return N(algo, v)

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

    class Slim:
        __slots__ = ("p", "q")

        def __init__(self, p, q):
            self.p = p
            self.q = q

    def closing_gen(n):
        mine = N(algo, "closing")
        try:
            yield n.value
            yield mine.value
        finally:
            algo.add_comment("closed")
    l1 = make_many(2)
    l1 = [make(i) for i in range(2) for j in range(2)]
    b3 = Box(N(algo, 1))
    obj4 = Slim(Box(N(algo, 2)).node, (lambda n, m=None: m or n)(N(algo, 3), N(algo, 4)))
    del obj4.p
    algo.add_comment("slim")
    obj4 = None
    for each in [N(algo, 5 * 10 + i) for i in range(4)]:
        algo.add_comment(str(each.value))
        if each.value: break
    else:
        algo.add_comment("no break")
    n5 = l1.pop()
    g6 = closing_gen((n7 := n5))
    next(g6)
    g6.close()
    return algo
