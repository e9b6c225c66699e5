import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
KEEP = []
LAST = None

algo = ar.StateSet()

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

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def set_last(n):
    global LAST
    LAST = n
    algo.add_comment("last")

def make(v):
    return N(algo, v)

def run():
    KEEP.append([(lambda n: n)(N(algo, 1)), insert_sorted(None, 2)])
    KEEP[-1].pop()
    algo.add_comment("c3")
    def f1(n=make_pair(4)[0], *, m=N(algo, 5)):
        return n
    f1().value
    f1.__defaults__ = None
    f1 = None
    set_last(sorted([N(algo, 6), N(algo, 7)], key=lambda n: str(n.value))[0])
    set_last(insert_sorted(None, 8))
    algo.add_comment("second last")
    algo.add_comment("c9")
    make(10)
    return algo
