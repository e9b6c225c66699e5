import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def total(n):
    if n is None:
        return 0
    return n.value + total(n.next)

def run():
    n1 = N(algo, 1)
    n1 = chain(2, 3, 4, 5, 6)
    algo.add_comment(total(n1))
    n1.next.next = (lambda n: n)(n1)
    algo.add_comment("c8")
    algo.add_comment("c9")
    d3 = {"a": (n4 := N(algo, 10)), "b": n1}
    d3.pop("b", None)
    del n1
    n5 = deque([N(algo, 11), N(algo, 12)]).popleft(); algo.add_comment("s"); n5 = None; (n6 := N(algo, 13)); algo.add_comment("t")
    algo.add_comment("c14")
    return algo
