import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def value_of(n):
        return n.value

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def cut(head):
        slow = fast = head
        while fast.next and fast.next.next:
            slow = slow.next
            fast = fast.next.next
        rest = slow.next
        slow.next = None
        return head, rest
    if False:
        n1 = N(algo, 3)
        n2 = n1
        n3 = N(algo, 4)
        del n3, n2
    def f4(n=N(algo, 5), *, m={1: N(algo, 6), 2: N(algo, 7)}[2]):
        return n
    f4().value
    f4.__defaults__ = None
    f4 = None
    n6 = N(algo, 8)
    (n7, n8), n9 = make_pair(9), (n6 if True else N(algo, 12))
    n10 = chain(13, 14, 15, 16, 17)
    n11, n10 = cut(n10)
    algo.add_comment("cut")
    n11 = None
    n10 = N(algo, 18)
    if 19 % 2:
        held12 = ar.StateSet()
        other = N(held12, 1)
        other.next = N(held12, 2)
        other = None
        algo.add_comment(len(held12.states))
        algo.add_comment("in states")
    else:
        shared13 = n7
        def f14():
            nonlocal shared13
            shared13 = N(algo, 20)
            algo.add_comment("nonlocal")
        f14()
        shared13 = None
    return algo
