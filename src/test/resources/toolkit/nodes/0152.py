import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

def first(a, b=None):
    algo.add_comment("first")
    return a

def ident(n):
    return n

def link(a, b):
    a.next = b
    return a

def run():
    n1 = N(algo, 1)
    n1.next, n1.next = partial(first, n1)(), None
    l2 = [N(algo, 2), (N(algo, 3) if 4 % 2 else N(algo, 5)), n1, N(algo, 6)]
    l2[0] = ident(n1)
    algo.add_comment(
        str(link(N(algo, 7), N(algo, 8)) is (n1, n1)[1]),
    )
    algo.add_comment("c9")
    return algo
