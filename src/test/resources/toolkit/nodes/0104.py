import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from collections import deque
import copy

algo = ar.StateSet()

def pick(a, *, b, c=None):
    return b

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

@dataclass
class Pair:
    left: object
    right: object = None

def make(v):
    return N(algo, v)

def run():
    n1 = sorted([{1: N(algo, 1), 2: N(algo, 2)}[2], pick(N(algo, 3), b=N(algo, 4))], key=lambda n: str(n.value))[0]
    if value_of(n=N(algo, 6)) > 4:
        b2 = Box((n3 := N(algo, 7)))
        b2.self = b2
        b2 = Box(Pair(n1, N(algo, 8)).right)
        algo.add_comment("own cycle")
        n6 = sorted([N(algo, 9), n1], key=lambda n: str(n.value))[0]
        def f5():
            return n6.value
        algo.add_comment(f5())
        n6 = N(algo, 7)
        algo.add_comment(f5())
    l7 = list(make(i) for i in range(3))
    while (each := l7.pop() if l7 else None):
        algo.add_comment(str(each.value))
    l7.append(deque([N(algo, 10), n1]).popleft())
    deque8 = deque([copy.copy(N(algo, 11)), l7[-1]])
    deque8[0] = (n1, n1)[1]
    deque8.rotate(1)
    n9 = deque8.popleft()
    algo.add_comment("deque")
    deque8.pop()
    return algo
