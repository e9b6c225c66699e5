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

    def merge(a, b):
        if a is None or b is None:
            return a or b
        if a.value <= b.value:
            a.next = merge(a.next, b)
            return a
        b.next = merge(a, b.next)
        return b
    n1 = N(algo, 1)
    n1 = chain(2, 3, 4, 5)
    n1 = merge(n1, chain(7, 8))
    algo.add_comment("c9")
    f3 = [lambda: N(algo, i) for i in range(2)]
    f3[0]()
    f3.pop()()
    algo.add_comment("made")
    l5 = [N(algo, 10 * 10 + i) for i in range(4)]
    while (each := l5.pop() if l5 else None):
        algo.add_comment(str(each.value))
    l5.append(N(algo, 11))
    n1.next, n1.next = N(algo, 12), None
    l6 = [
        N(algo, 14),
        n1,
    ]
    return algo
