import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def rebind(n):
    n = N(algo, n.value + 100)
    algo.add_comment("rebound")
    return n.value

def value_of(n):
    return n.value

def ignore(*args, **kwargs):
    pass

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    n1 = N(algo, 1)
    n1.value = N(algo, 2)
    n1.value = 5
    algo.add_comment("c3")
    rebind(N(algo, 4))
    if False:
        try:
            N(algo, 6).next = 5
        except AssertionError:
            algo.add_comment("wrong")
    else:
        ignore(*make_gen(2), k=n1)
        algo.add_comment("spread")
    try:
        N(5, (lambda *nodes: nodes[0])(n1, n1))
    except ar.ARgorithmError:
        algo.add_comment("no node")
    n5 = ((lambda n, m=None: m or n)(n1, N(algo, 7)) and deque([n1, n1]).popleft())
    algo.add_comment("c8")
    return algo
