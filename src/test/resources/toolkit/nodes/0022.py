import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def link(a, b):
    a.next = b
    return a

def value_gen(nodes):
    own = N(algo, "gen")
    for n in nodes:
        yield n.value
    algo.add_comment("exhausted")

def last(*nodes):
    return nodes[-1]

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

class Mine(N):
    def __init__(self, v):
        super().__init__(algo, v)
        self.tag = N(algo, "tag")

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    deque1 = deque([link(N(algo, 1), N(algo, 2)), (lambda n: n)(N(algo, 3))], 2)
    deque1[0] = N(algo, 4)
    n2 = deque1.popleft()
    algo.add_comment("deque")
    deque1.clear()
    g3 = value_gen([n2])
    algo.add_comment("not begun")
    g3 = None
    def func4(p0, p1):
        def f5(n=last(p0, p1), *, m=N(algo, 5)):
            return n
        f5().value
        f5.__defaults__ = None
        f5 = None
        b7 = Box(p1)
        obj8 = Mine(6)
        algo.add_comment("subclass")
        obj8 = None
        algo.add_comment(str(len([deque([p0, N(algo, 7)]).popleft(), (lambda n: n)(p1)])))
    func4(N(algo, 8), N(algo, 9))
    algo.add_comment("c10")
    func4((n2 if n2.value > 0 else N(algo, 12)), next(make_gen(3)))
    algo.add_comment("c13")
    return algo
