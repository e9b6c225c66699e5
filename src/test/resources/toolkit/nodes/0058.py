import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def value_of(n):
        return n.value
    n1 = N(algo, 1)
    n2 = chain(2, 3, 4)
    n3 = N(algo, 0)
    n3.next = n2
    n2 = n3
    n2 = n2.next.next
    n3 = None
    n4 = chain(6, 7, 8, 9, 10)
    n4.next, n5 = None, n4.next
    n5.next = None
    if False:
        fwd6 = ar.ForwardList("fwd6", algo)
        for i in range(2):
            fwd6.push_front(i % 2)
        fwd6.insert(14, 4)
        fwd6 = None
        algo.add_comment("list gone")
        dbl7 = ar.List("dbl7", algo)
        for i in range(4):
            dbl7.push_back(i)
        if dbl7.size > 2: dbl7.remove(1)
        dbl7.insert(18, 1)
        held = dbl7.tail
        while dbl7.size:
            dbl7.pop_back()
    else:
        fwd8 = ar.ForwardList("fwd8", algo)
        for i in range(3):
            fwd8.insert(i, i)
        if fwd8.head: fwd8.head.next = None
        if fwd8.size: fwd8.remove(0)
        fwd8.insert(26, 0)
    algo.add_comment("c27")
    return algo
