import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def last(*nodes):
    return nodes[-1]

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

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

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def run():
    n1 = (None or careful(N(algo, 1)) if last(N(algo, 2), N(algo, 3)) else None)
    dbl2 = ar.List("dbl2", algo)
    for i in range(4):
        dbl2.insert(i)
    held = dbl2.tail
    if dbl2.size: dbl2.pop_front()
    if dbl2.size: dbl2.pop_back()
    kept3 = None
    try:
        fail(insert_sorted(None, 10))
    except ValueError as error:
        kept3 = error
    algo.add_comment("kept")
    kept3 = None
    algo.add_comment("let go")
    fail((n1 or N(algo, 11)))
    return algo
