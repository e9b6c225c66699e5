import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
LAST = None

algo = ar.StateSet()

def first(a, b=None):
    algo.add_comment("first")
    return a

def set_last(n):
    global LAST
    LAST = n
    algo.add_comment("last")

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

class Holder:
    def __init__(self, node):
        self.node = node

    def __enter__(self):
        algo.add_comment("enter")
        return self.node

    def __exit__(self, kind, error, trace):
        algo.add_comment("exit")
        self.node = None
        return kind is KeyError

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def inside(n):
    with Holder(n) as held:
        extra = N(algo, "extra")
        return extra

def run():
    n1 = (None or (None or N(algo, 1) if N(algo, 2) else None) if N(algo, 3) else None)
    f2 = partial(first, N(algo, 4))
    f2(b=(n4 := N(algo, 5)))
    f2 = None
    algo.add_comment("c6")
    set_last(list(pass_on([N(algo, 7), n1]))[-1])
    set_last((n1 and N(algo, 8)))
    algo.add_comment("second last")
    {1: (n5 := n1), 2: partial(first, N(algo, 9))()}[1]
    if 10 % 2:
        try:
            with Holder(N(algo, 11)):
                fail((lambda n, m=None: m or n)(N(algo, 12), N(algo, 13)))
        except ValueError:
            algo.add_comment("out of with")
        n1.mark = [(lambda *nodes: nodes[0])(N(algo, 14), n1), inside(N(algo, 15))]
        n1.mark.pop()
        del n1.mark
    return algo
