import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

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

def value_of(n):
    return n.value

def run():
    n1 = N(algo, 1)
    outer = N(algo, Box(n1).swap(n1))
    algo.add_comment("held")
    outer = None
    shared2 = n1
    def f3():
        nonlocal shared2
        shared2 = [shared2, N(algo, 1)]
        algo.add_comment("nonlocal")
    f3()
    shared2 = None
    held4 = ar.Vector("w", algo, [Box(N(algo, 3)).node])
    held4.insert(min(N(algo, 4), N(algo, 5), key=value_of))
    held4.remove(index=0)
    algo.add_comment("in states")
    return algo
