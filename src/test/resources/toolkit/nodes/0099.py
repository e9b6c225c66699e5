import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

algo = ar.StateSet()

def first(a, b=None):
    algo.add_comment("first")
    return a

def make(v):
    return N(algo, v)

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

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
    n1 = n2 = N(algo, 1)
    first(make(2), N(algo, 3))
    def func3(p):
        l4 = [temp(4), (None or p if p else None), Box(N(algo, 5)).node]
        l4.clear()
        l4.append(p)
        yield p
    next(func3((n6 := n2)))
    algo.add_comment("dropped")
    k8 = D(algo, 8)
    k9 = D(algo, 9)
    k9.prev = k8
    k9.prev.prev = D(algo, -1)
    k8 = D(algo, -2)
    k9.prev = k9.prev.prev
    def func10(p0):
        algo.add_comment(str(n1.value))
        p0.mark = [p0, p0][0]
        p0.mark = None
        l11 = [N(algo, 10 * 10 + i) for i in range(2)]
        l11 += [N(algo, 11)]
        algo.add_comment("c12")
        f13 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
        algo.add_comment(f13.pop()())
        f13 = None
        return p0
    func10(N(algo, 13))
    algo.add_comment("c14")
    n1 = func10(N(algo, 15))
    algo.add_comment("c16")
    return algo
