import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
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

    def keeper(n):
        other = N(algo, "kept")
        return lambda: (n.value, other.value)

    class Counted:
        made = []

        @classmethod
        def of(cls, v):
            cls.made.append(cls(N(algo, v)))
            return cls.made[-1]

        @staticmethod
        def value(n):
            return n.value

        def __init__(self, node):
            self.node = node

        def __getattr__(self, name):
            return N(algo, name)
    n1 = N(algo, 1)
    algo.add_comment("c2")
    n2 = chain(3, 4, 5, 6)
    n2 = swap_pairs(n2)
    algo.add_comment("swapped")
    algo.add_comment("c8")
    keeper(Counted.of(9).node)()
    n4 = ((N(algo, 10) or n2), (None or n2 if N(algo, 11) else None))[0]
    fwd5 = ar.ForwardList("fwd5", algo)
    for i in range(2):
        fwd5.push_front(i % 2)
    algo.add_comment(str(fwd5.tolist()))
    fwd5.push_front(14)
    n4 = None
    deque6 = deque([n2, deque([N(algo, 16), N(algo, 17)]).popleft()])
    deque6[0] = (n2 or N(algo, 18))
    n1 = deque6.popleft()
    algo.add_comment("deque")
    deque6 = None
    algo.add_comment("c19")
    return algo
