import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    l1 = list(make(i) for i in range(2))
    del l1[0]
    l1.append(N(algo, 1))
    n3 = N(algo, 2)
    n3.next = n3.next = (n4 := N(algo, 3))
    set5 = set([l1.pop()])
    algo.add_comment(str(n3 in set5))
    set5 = None
    g6 = (N(algo, i) for i in range(3))
    next(g6)
    held = next(g6)
    g6 = None
    algo.add_comment("left")
    n7 = chain(4, 5, 6, 7, 8)
    n8 = []
    at = n7
    while at:
        n8.append(at)
        at = at.next
    n8[0], n8[1] = n8[1], n8[0]
    n7 = n8.pop()
    n8 = None
    algo.add_comment("c10")
    careful(N(algo, 11))
    algo.add_comment("c12")
    l1.reverse()
    l1.pop()
    l1.append((lambda *nodes: nodes[0])(n3, N(algo, 13)))
    0 < N(algo, 14).value > make(15).value
    l1 = None
    algo.add_comment("c16")
    algo.add_comment(str(any(n.value for n in make_gen(3))))
    algo.add_comment("c17")
    return algo
