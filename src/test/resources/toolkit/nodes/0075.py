import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from collections import deque

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

@dataclass
class Pair:
    left: object
    right: object = None

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

def make(v):
    return N(algo, v)

def run():
    b1 = Box({1: N(algo, 1), 2: N(algo, 2)}[2])
    b1.swap((n3 := N(algo, 3)))
    algo.add_comment("swapped")
    b1 = None
    b4 = Box(pick(N(algo, 4), b=N(algo, 5)))
    obj5 = Pair((N(algo, 6) if False else N(algo, 9)))
    obj5.right = deque([N(algo, 10), N(algo, 11)]).popleft()
    obj5.left = None
    obj5 = None
    algo.add_comment("c12")
    min(N(algo, 13), [*make_gen(2), N(algo, 14)][0], key=value_of)
    algo.add_comment("c15")
    l6 = [make(16), (None or N(algo, 17) if N(algo, 18) else None), (None or N(algo, 19) if N(algo, 20) else None)]
    l7 = [l6, [l6[0]]]
    l6 = [N(algo, 21)]
    l7[0].pop()
    l7.pop(0)
    algo.add_comment("c22")
    dbl8 = ar.List("dbl8", algo)
    for i in range(4):
        dbl8.push_front(i)
    dbl8.push_back(23)
    l9 = [[N(algo, i * j) for i in range(2)] for j in range(2)]
    l9[0] = None
    algo.add_comment("row")
    return algo
