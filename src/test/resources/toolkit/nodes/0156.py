import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

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
    max((n.value for n in make_gen(3)), default=N(algo, 1).value)
    f1 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f1.pop()())
    f1 = None
    b3 = Box(next(make_gen(2)))
    b3.__dict__.clear()
    b3.node = [N(algo, 2), N(algo, 3)][1]
    dbl5 = ar.List("dbl5", algo)
    for i in range(4):
        dbl5.push_back(i)
    if dbl5.size > 2: dbl5.remove(1)
    algo.add_comment(str(dbl5))
    while dbl5.size:
        dbl5.pop_back()
    return algo
