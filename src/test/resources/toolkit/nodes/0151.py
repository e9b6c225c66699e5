import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

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

def link(a, b):
    a.next = b
    return a

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
    algo.add_comment(
        str(Counted.value(link(N(algo, 1), N(algo, 2)))),
    )
    n1 = N(algo, 3)
    n1 = chain(4, 5, 6)
    algo.add_comment(total(n1))
    n1.next.next = (n3 := N(algo, 8))
    n1, n4 = N(algo, 9), N(algo, 10)
    n1 = chain(11, 12, 13)
    n5 = []
    at = n1
    while at:
        n5.append(at)
        at = at.next
    n5[0], n5[1] = n5[1], n5[0]
    n1 = n5.pop()
    n5 = None
    return algo
