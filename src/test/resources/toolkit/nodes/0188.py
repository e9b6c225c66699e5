import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def make(v):
    return N(algo, v)

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

def traced(function):
    first = N(algo, "first")
    def call(*args):
        algo.add_comment("call")
        result = function(*args)
        algo.add_comment(first.value)
        return result
    return call

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

class Slim:
    __slots__ = ("p", "q")

    def __init__(self, p, q):
        self.p = p
        self.q = q

STARTS = [N(algo, "a"), N(algo, "b")]
STARTS.pop()

def run():
    l1 = [N(algo, 1), careful(N(algo, 2)), (N(algo, 3) or N(algo, 4))]
    l1 = [make(i) for i in range(2) for j in range(2)]
    algo.add_comment(str([a.value for a in pass_on([N(algo, 5), N(algo, 6)])]))
    n4 = (n5 := traced(make)(7))
    n6 = N(algo, 8)
    b7 = Box(traced(make)(9))
    obj8 = Slim(N(algo, 10), N(algo, 11))
    del obj8.p
    algo.add_comment("slim")
    obj8 = None
    b7 = None
    return algo
