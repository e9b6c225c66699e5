import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def value_of(n):
    return n.value

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

def last(*nodes):
    return nodes[-1]

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    if True:
        algo.add_comment(str({n.value: n.value for n in [(N(algo, 3) if N(algo, 5).value > 3 else N(algo, 6)), N(algo, 7)]}))
        algo.add_comment(
            str([a.value for a in [N(algo, 8)] for b in [N(algo, 9), N(algo, 10)]]),
        )
    else:
        n1 = (n2 := N(algo, 11))
    b3 = Box(N(algo, 12))
    obj4 = b3.swap((N(algo, 13) and N(algo, 14)))
    b3.swap(next(iter([N(algo, 15), N(algo, 16)])))
    b3 = None
    n5 = Box(N(algo, 17)).node
    algo.add_comment("c18")
    n6 = N(algo, 19)
    algo.add_comment("c20")
    deque7 = deque([N(algo, 21), last(N(algo, 22), n5)])
    deque7[0] = n6
    deque7[0] = n5
    deque7.appendleft(n5)
    n8 = deque7.popleft()
    algo.add_comment("deque")
    deque7.clear()
    N(algo, 23)
    for each in make_gen(2):
        algo.add_comment(each.value)
    n10 = n8
    return algo
