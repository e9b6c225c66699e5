import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
from functools import partial

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def first(a, b=None):
    algo.add_comment("first")
    return a

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

START = N(algo, "start")

def run():
    l1 = list(map(make, [1, 2]))
    while len(l1) > 1:
        each = l1.pop()
        algo.add_comment(str(each.value))
    n2 = N(algo, 3)
    n3 = l1[0]
    n2 = n3 = None
    def func4(p0):
        n5 = p0
        n6 = N(algo, 4)
        globals()["held"] = make_pair(5)[1]
        globals()["held"] = None
        n6.next = p0.next = make_pair(6)[0]
        algo.add_comment(
            str(keeper(deque([n6, n5]).popleft())()),
        )
    func4(partial(first, N(algo, 7))())
    algo.add_comment("c8")
    fail(N(algo, 9))
    return algo
