import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

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

    def pick(a, *, b, c=None):
        return b

    def last(*nodes):
        return nodes[-1]

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
    b1 = Box(pick(N(algo, 1), b=N(algo, 2)))
    b1.node = N(algo, 3)
    algo.add_comment("c4")
    l3 = [N(algo, 5 * 10 + i) for i in range(2)]
    l4 = [l3, [N(algo, 6)]]
    l3 = [max([N(algo, 7), N(algo, 8)], key=lambda n: len(str(n.value)))]
    l4[0].pop()
    l4.pop(0)
    deque5 = deque([N(algo, 9), N(algo, 10)], 2)
    deque5[0] = last(*[N(algo, 11), N(algo, 12)])
    deque5.appendleft(N(algo, 13))
    deque5.append(inside(N(algo, 14)))
    n6 = deque5.popleft()
    algo.add_comment("deque")
    deque5.pop()
    return algo
