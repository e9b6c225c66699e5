import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
from collections import deque

algo = ar.StateSet()

def first(a, b=None):
    algo.add_comment("first")
    return a

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

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    n1 = N(algo, 1)
    algo.add_comment("c2")
    f2 = [lambda: N(algo, i) for i in range(2)]
    f2[0]()
    f2.pop()()
    algo.add_comment("made")
    n4 = n1
    def func5():
        f6 = partial(first, N(algo, 3))
        f6(b=(N(algo, 4) and N(algo, 5)))
        f6 = None
        match N(algo, 6):
            case [N(value=int(v)) as one, *others]:
                algo.add_comment("sequence")
            case N(value=v) if 12 % 2:
                algo.add_comment("guarded")
            case N() as whole:
                deque([N(algo, 14), N(algo, 15)]).popleft()
            case _:
                algo.add_comment("other")
        algo.add_comment("matched")
        return (lambda n: n)(next(make_gen(1)))
    n1 = func5()
    algo.add_comment("c16")
    algo.add_comment("c17")
    return algo
