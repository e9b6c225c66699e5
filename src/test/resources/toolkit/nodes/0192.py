import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice
from dataclasses import dataclass
TABLE = {}

algo = ar.StateSet()

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

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

def run():
    def f1(k):
        n = N(algo, k)
        return n.value + (f1(k - 1) if k else 0)
    algo.add_comment(f1(2))
    algo.add_comment("c1")
    f3 = keeper(list(islice(make_gen(4), 2))[-1])
    algo.add_comment(str(f3()))
    f3 = None
    algo.add_comment(str({1: N(algo, 2), 2: N(algo, 3)}[1].value))
    algo.add_comment("c4")
    TABLE[len(TABLE)] = N(algo, 5)
    TABLE.popitem()
    for each in pass_on(make_gen(3)):
        if each.value == 1:
            break
    algo.add_comment("broke")
    b6 = Box(N(algo, 6))
    obj7 = b6.swap((n8 := N(algo, 7)))
    b6.swap((N(algo, 8) or N(algo, 9)))
    obj9 = Pair(N(algo, 10))
    obj9.right = N(algo, 11)
    obj9.left = None
    obj9 = None
    b6 = None
    algo.add_comment("c12")
    return algo
