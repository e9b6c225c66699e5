import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def pick(a, *, b, c=None):
    return b

def first(a, b=None):
    algo.add_comment("first")
    return a

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

def inside(n):
    with Holder(n) as held:
        extra = N(algo, "extra")
        return extra

def run():
    n1 = by_name(**{'a': N(algo, 1)})
    l2 = [pick(N(algo, 2), b=n1), [N(algo, 3), n1][1], n1]
    l2 = sorted(l2, key=lambda n: str(n.value), reverse=True)
    l2 = [[N(algo, i), N(algo, -i)][0] for i in range(3)]
    f5 = partial(first, (n1 if True else N(algo, 5)))
    f5(b=[n for n in l2][0])
    f5 = None
    n7 = n8 = inside(partial(first, n1)())
    n9, *l10 = [l2.pop(), sorted([n7, N(algo, 6)], key=lambda n: str(n.value))[0], [N(algo, 7), n8][1]]
    dbl11 = ar.List("dbl11", algo)
    for i in range(3):
        dbl11.insert(i)
    dbl11.push_back(8)
    algo.add_comment("c10")
    return algo
