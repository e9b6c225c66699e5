import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import reduce
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

    def first(a, b=None):
        algo.add_comment("first")
        return a

    def make(v):
        return N(algo, v)

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

    def last(*nodes):
        return nodes[-1]
    algo.add_comment(str(reduce(lambda a, n: a + n.value, [N(algo, 1), N(algo, 2)], 0)))
    f"{N(algo, 3).value} and {N(algo, 4).value}"
    n1 = N(algo, 5)
    n2 = chain(6, 7, 8, 9)
    n2 = n2.next
    algo.add_comment("c11")
    n4 = n1
    n5, *l6 = [first(N(algo, 12), N(algo, 13)), (lambda *nodes: nodes[0])(n4, N(algo, 14)), N(algo, N(algo, 15).value), next(iter([n2, N(algo, 16)]))]
    l7 = list(map(make, [17, 18]))
    del l7
    n5, n4, n1 = n4, n1, Counted.of(19).missing
    n8 = (N(algo, 20), N(algo, 21))[0]; algo.add_comment("s"); n8 = None; last(N(algo, 22), n5); algo.add_comment("t")
    algo.add_comment("c23")
    deque9 = deque([N(algo, n2.value), n1])
    deque9.appendleft(max([N(algo, 24), n5], key=lambda n: len(str(n.value))))
    n10 = deque9.popleft()
    algo.add_comment("deque")
    deque9.clear()
    shared11 = deque([n1, N(algo, 25)]).popleft()
    def f12():
        nonlocal shared11
        shared11 = N(algo, 26)
        algo.add_comment("nonlocal")
    f12()
    shared11 = None
    return algo
