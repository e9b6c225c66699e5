import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import chain as chain_of
from collections import deque

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def insert_sorted(head, v):
    n = N(algo, v)
    if head is None or v < head.value:
        n.next = head
        return n
    at = head
    while at.next and at.next.value < v:
        at = at.next
    n.next = at.next
    at.next = n
    return head

def last(*nodes):
    return nodes[-1]

def value_gen(nodes):
    own = N(algo, "gen")
    for n in nodes:
        yield n.value
    algo.add_comment("exhausted")

def first(a, b=None):
    algo.add_comment("first")
    return a

def rebind(n):
    n = N(algo, n.value + 100)
    algo.add_comment("rebound")
    return n.value

def run():
    def func1(p0):
        max((n.value for n in make_gen(3)), default=make_pair(1)[0].value)
        for each in chain_of([insert_sorted(None, 2)], make_gen(2)):
            algo.add_comment(str(each.value))
        return [(p0 and p0), deque([p0, N(algo, 3)]).popleft()]
    func1((lambda n, m=None: m or n)(N(algo, 4), N(algo, 5)))
    algo.add_comment("c6")
    l3 = func1(last(N(algo, 7), N(algo, 8)))
    algo.add_comment("c9")
    for v in value_gen([N(algo, 10), first(l3.pop(), N(algo, 11))]):
        algo.add_comment(v)
    algo.add_comment(str(rebind(N(algo, 12))))
    def f5():
        def f5_in():
            return n6
        n6 = N(algo, 1)
        plain = N(algo, 2)
        return f5_in
    n6 = f5()
    algo.add_comment("out")
    n6 = n6()
    return algo
