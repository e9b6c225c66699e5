import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import chain as chain_of
from collections import deque
import copy

algo = ar.StateSet()

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

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

def run():
    n1 = (None or find(2, N(algo, 1), N(algo, 2)) if (lambda n: n)(N(algo, 3)) else None)
    for each in chain_of([(n3 := N(algo, 4))], make_gen(2)):
        algo.add_comment(str(each.value))
    deque4 = deque([copy.copy(n1), N(algo, 5)])
    deque4.rotate(1)
    deque4.rotate(1)
    n5 = deque4.popleft()
    algo.add_comment("deque")
    deque4.clear()
    b6 = Box({1: N(algo, 6), 2: n1}[1])
    setattr(b6, 'extra', N(algo, 7))
    delattr(b6, 'extra')
    return algo
