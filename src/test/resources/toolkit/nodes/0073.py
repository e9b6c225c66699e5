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

    def ident(n):
        return n

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def fail_deep(k, n):
        mine = N(algo, k)
        if k == 0:
            raise KeyError(k)
        other = fail_deep(k - 1, mine)
        return other

    def value_of(n):
        return n.value
    b1 = Box(ident(N(algo, 1)))
    obj2 = b1.drop
    b1 = Box(N(algo, 2))
    obj2()
    obj2 = None
    algo.add_comment("c3")
    n3 = N(algo, 4)
    n4 = n3
    algo.add_comment("c5")
    def func5(p0):
        n6 = N(algo, 6)
        deque7 = deque([make_pair(7)[0], n6])
        deque7.rotate(1)
        deque7.append((N(algo, 8), N(algo, 9))[0])
        deque7[0] = p0
        p0 = deque7.popleft()
        algo.add_comment("deque")
        deque7.pop()
        try:
            fail_deep(2, Box(N(algo, 10)).node)
        except (KeyError, ValueError):
            algo.add_comment(str(value_of(n6)))
        algo.add_comment(str([n.value for n in [N(algo, 11), p0]]))
    func5(n4)
    algo.add_comment("c12")
    func5(n4)
    algo.add_comment("c13")
    return algo
