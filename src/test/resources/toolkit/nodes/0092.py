import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def first(a, b=None):
        algo.add_comment("first")
        return a

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head
    fwd1 = ar.ForwardList("fwd1", algo)
    for i in range(4):
        fwd1.push_front(i % 2)
    if len(fwd1): algo.add_comment(fwd1.pop_front())
    algo.add_comment("c3")
    first((n2 := N(algo, 4)), N(algo, 5))
    n3 = N(algo, 6)
    n4 = chain(7, 8, 9)
    n5 = {}
    at = n4
    while at:
        n5[at.value] = at
        at = at.next
    n5.popitem()[1].next = None
    del n4, n5
    n4 = N(algo, 10)
    algo.add_comment("c11")
    n3.next, n3.next = (n4 or N(algo, 12)), n3.next
    n6 = {1: (N(algo, 13) if n3.value > 5 else N(algo, 15)), 2: next(iter([n3, n4]))}[2]
    n7 = chain(16, 17, 18)
    n8 = []
    at = n7
    while at:
        n8.append(at)
        at = at.next
    n8[0], n8[1] = n8[1], n8[0]
    n7 = n8.pop()
    n8 = None
    return algo
