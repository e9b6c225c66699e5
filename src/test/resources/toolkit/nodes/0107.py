import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def traced(function):
    first = N(algo, "first")
    def call(*args):
        algo.add_comment("call")
        result = function(*args)
        algo.add_comment(first.value)
        return result
    return call

def make(v):
    return N(algo, v)

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

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

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def run():
    n1 = sorted([traced(make)(1), list(pass_on([N(algo, 2), N(algo, 3)]))[-1]], key=lambda n: str(n.value))[0]
    algo.add_comment("c4")
    def f2(n=next(make_gen(1)), *, m=(None or n1 if N(algo, 5) else None)):
        return n
    f2().value
    f2.__defaults__ = None
    f2 = None
    b4 = Box((n5 := n1))
    b4.__dict__.clear()
    b4.node = find(5, N(algo, 6), n1)
    for each in list(map(make, [7, 8])):
        algo.add_comment(str(each.value))
    def f7():
        def f7_in():
            return n8
        n8 = N(algo, 1)
        plain = N(algo, 2)
        return f7_in
    n8 = f7()
    algo.add_comment("out")
    n8 = n8()
    return algo
