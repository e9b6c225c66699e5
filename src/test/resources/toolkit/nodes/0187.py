import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def traced(function):
    first = N(algo, "first")
    def call(*args):
        algo.add_comment("call")
        result = function(*args)
        algo.add_comment(first.value)
        return result
    return call

def make(v):
    return N(algo, v)

def value_of(n):
    return n.value

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

def last(*nodes):
    return nodes[-1]

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def swap_pairs(head):
    start = N(algo, 0)
    start.next = head
    at = start
    while at.next and at.next.next:
        a, b = at.next, at.next.next
        a.next, b.next, at.next = b.next, a, b
        at = a
    return start.next

def run():
    n1 = (
        traced(make)(1)
        if False
        else careful(N(algo, 4))
    )
    d2 = {"a": ident(n1), "b": last(n1, n1)}
    d2 = {k: v for k, v in d2.items() if k == "a"}
    n1 = chain(5, 6, 7, 8)
    n1 = swap_pairs(n1)
    algo.add_comment("swapped")
    return algo
