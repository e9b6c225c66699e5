import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
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

    def make(v):
        return N(algo, v)

    def value_of(n):
        return n.value
    algo.add_comment("c1")
    d1 = {"a": first(N(algo, 2), N(algo, 3)), "b": N(algo, 4)}
    d1["a"] = N(algo, 5)
    algo.add_comment("c6")
    b2 = Box((n3 := N(algo, 7)))
    b2 = Box(N(algo, 8), b2)
    b2.more.node = None
    n5, *l6 = [N(algo, 9 * 10 + i) for i in range(3)]
    algo.add_comment("c10")
    g7 = map(make, range(3))
    next(g7)
    held = next(g7)
    g7 = None
    held = None
    algo.add_comment("c11")
    f8 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f8.pop()())
    f8 = None
    algo.add_comment("c12")
    if value_of(n=n5) > -4:
        n10 = n5
    else:
        queue11 = deque([N(algo, 3)])
        while queue11:
            at = queue11.popleft()
            algo.add_comment(at.value)
            if at.value < 5:
                queue11.append(N(algo, at.value + 2))
    return algo
