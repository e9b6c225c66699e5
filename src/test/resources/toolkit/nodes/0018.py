import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
from functools import partial

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

def last(*nodes):
    return nodes[-1]

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def first(a, b=None):
    algo.add_comment("first")
    return a

def fail_deep(k, n):
    mine = N(algo, k)
    if k == 0:
        raise KeyError(k)
    other = fail_deep(k - 1, mine)
    return other

def run():
    if N(algo, 2).value > 2:
        b1 = Box(copy.copy(N(algo, 3)))
        obj2 = b1.drop
        b1 = Box(Box(N(algo, 4)).node)
        obj2()
        obj2 = None
        n3 = last(*[N(algo, 5), N(algo, 6)])
    else:
        f4 = [lambda: N(algo, i) for i in range(2)]
        f4[0]()
        f4.pop()()
        algo.add_comment("made")
    algo.add_comment("c7")
    (n6 := N(algo, 8)) in [by_name(a=N(algo, 9), z=N(algo, 10)), N(algo, 11)]
    try:
        try:
            fail(partial(first, N(algo, 12))())
        except ValueError:
            fail_deep(1, N(algo, 13))
    except KeyError:
        algo.add_comment("inner")
    algo.add_comment("outer")
    algo.add_comment("c14")
    return algo
