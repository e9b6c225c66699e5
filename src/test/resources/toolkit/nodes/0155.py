import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def first(a, b=None):
    algo.add_comment("first")
    return a

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def ident(n):
    return n

def run():
    n1 = N(algo, 1)
    n1 = build(4)
    n1 = ll = ar.LinkedList('ll', algo, n1)
    ll.head = ll.head.next
    n1 = n1
    ll.head = ll.head.next.next
    algo.add_comment("c3")
    try:
        n1.missing
    except AttributeError:
        algo.add_comment("missing")
    n1 = build(4)
    n1 = n1.next
    def func5(p):
        p = first(N(algo, 5), N(algo, 6))
        yield N(algo, 7)
        l6 = [(lambda n, m=None: m or n)(p, p), careful(p), N(algo, 9), (None or p if N(algo, 10) else None)]
        l7 = l6.copy()
        l6.clear()
        l6.append(N(algo, 11))
        l7.pop()
        yield p
    g8 = list(func5(ident(N(algo, 13))))
    algo.add_comment("all")
    g8.clear()
    algo.add_comment("c14")
    return algo
