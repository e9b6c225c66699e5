import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

def run():
    algo = ar.StateSet()
    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def value_of(n):
        return n.value

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head
    (n1, n2), n3 = make_pair(1), copy.copy(N(algo, 2))
    for i in range(2):
        not N(algo, value_of(n=N(algo, 3)))
        n4 = chain(4, 5, 6)
        del n4
        n4 = N(algo, 7)
    n6 = chain(8, 9, 10, 11, 12)
    n7 = N(algo, 0)
    n7.next = n6
    n6 = n7
    n6 = n6.next.next
    n7 = None
    algo.add_comment("c14")
    return algo
