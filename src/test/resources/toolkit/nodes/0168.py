import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def last(*nodes):
        return nodes[-1]

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

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    class Mine(N):
        def __init__(self, v):
            super().__init__(algo, v)
            self.tag = N(algo, "tag")
    algo.add_comment("c1")
    n1 = N(algo, 2)
    n1, n1, n1 = n1, n1, (lambda n, m=None: m or n)(N(algo, 3), N(algo, 4))
    for i in range(2):
        n2 = (n3 := n1); algo.add_comment("s"); n2 = None; last(n1, N(algo, 5)); algo.add_comment("t")
        l4 = make_many(2)
        l4.append(N(algo, 6))
    n6 = (n7 := next(iter([n1, N(algo, 7)])))
    algo.add_comment("c8")
    g8 = map(make, range(3))
    next(g8)
    held = next(g8)
    g8 = None
    held = None
    algo.add_comment("c9")
    b9 = Box(max([n1, n1], key=lambda n: len(str(n.value))))
    b9.more = [by_name(**{'a': n1}), N(algo, 10)]
    b9.more.pop()
    algo.add_comment("c11")
    obj11 = Mine(12)
    obj11.next = Mine(0)
    obj11.tag = obj11.next.tag
    obj11 = obj11.next
    return algo
