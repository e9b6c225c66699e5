import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
from collections import deque

algo = ar.StateSet()

def value_of(n):
    return n.value

def first(a, b=None):
    algo.add_comment("first")
    return a

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def rebind(n):
    n = N(algo, n.value + 100)
    algo.add_comment("rebound")
    return n.value

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def run():
    def func1(p):
        value_of(n=partial(first, p)())
        yield N(algo, 1)
    for each in func1((n2 := N(algo, 2))):
        algo.add_comment("turn")
    n4 = (n5 := (n6 := N(algo, 3)))
    deque7 = deque([n4, next(make_gen(1))])
    deque7[0] = N(algo, 4)
    n4 = deque7.popleft()
    algo.add_comment("deque")
    deque7.pop()
    algo.add_comment("c5")
    rebind(N(algo, 6))
    algo.add_comment("c7")
    n8 = next(iter([N(algo, 8), (None or n4 if n4 else None)]))
    algo.add_comment("c9")
    n4 = build(5)
    n4 = ll = ar.LinkedList('ll', algo, n4)
    ll.head = ll.head.next
    n4 = N(algo, 11)
    ll.head = ll.head.next.next
    del n8
    algo.add_comment("c12")
    shared10 = [n4, n4][1]
    def f11():
        nonlocal shared10
        shared10 = [shared10, N(algo, 1)]
        algo.add_comment("nonlocal")
    f11()
    shared10 = None
    return algo
