import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    class Holder:
        def __init__(self, node):
            self.node = node

        def __enter__(self):
            algo.add_comment("enter")
            return self.node

        def __exit__(self, kind, error, trace):
            algo.add_comment("exit")
            self.node = None
            return kind is KeyError

    def inside(n):
        with Holder(n) as held:
            extra = N(algo, "extra")
            return extra

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
    deque1 = deque([N(algo, 1), next(make_gen(2))])
    deque1[0] = inside(N(algo, 2))
    deque1.appendleft(N(algo, 3))
    n2 = deque1.popleft()
    algo.add_comment("deque")
    deque1.pop()
    n3 = n2
    algo.add_comment("c4")
    b4 = Box(N(algo, 5))
    obj5 = b4.swap(by_name(a=N(algo, 6), z=N(algo, 7)))
    b4.swap(deque([n2, n3]).popleft())
    algo.add_comment("c8")
    return algo
