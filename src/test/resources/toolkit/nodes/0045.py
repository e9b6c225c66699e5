import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import heapq
from functools import partial

algo = ar.StateSet()

def ident(n):
    return n

def make(v):
    return N(algo, v)

def note(value):
    algo.add_comment(str(value))
    return 0

def pick(a, *, b, c=None):
    return b

def first(a, b=None):
    algo.add_comment("first")
    return a

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def last(*nodes):
    return nodes[-1]

def run():
    heap1 = []
    for i in [13, 15, 19, 5]:
        heapq.heappush(heap1, (i, N(algo, i)))
    while len(heap1) > 1:
        _, least = heapq.heappop(heap1)
        algo.add_comment(least.value)
    algo.add_comment("c1")
    n2 = ident(N(algo, 2))
    n3 = [make(3), note(pick(n2, b=N(algo, 4)).value)][0]
    for each in (N(algo, 5), (n2, n3)[1]):
        each = each.value
        algo.add_comment(str(each))
    algo.add_comment("c6")
    n4 = partial(first, N(algo, 7))()
    algo.add_comment("c8")
    f5 = [lambda: N(algo, i) for i in range(2)]
    f5[0]()
    f5.pop()()
    algo.add_comment("made")
    try:
        assert N(algo, 9) is None, 'text'
    except AssertionError:
        N(algo, 10)
    algo.add_comment("asserted")
    algo.add_comment("c11")
    try:
        fail(partial(first, n2)())
    finally:
        algo.add_comment("finally")
    return algo
