import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

class Counted:
    made = []

    @classmethod
    def of(cls, v):
        cls.made.append(cls(N(algo, v)))
        return cls.made[-1]

    @staticmethod
    def value(n):
        return n.value

    def __init__(self, node):
        self.node = node

    def __getattr__(self, name):
        return N(algo, name)

def run():
    n1 = (
        next(make_gen(3))
        if 1 % 2
        else Counted.of(3).node
    )
    fwd2 = ar.ForwardList("fwd2", algo)
    for i in range(2):
        fwd2.insert(i, i)
    if len(fwd2): algo.add_comment(fwd2.pop_front())
    fwd2 = None
    algo.add_comment("list gone")
    return algo
