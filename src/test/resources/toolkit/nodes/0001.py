import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

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

def make(v):
    return N(algo, v)

def first(a, b=None):
    algo.add_comment("first")
    return a

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def ident(n):
    return n

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def run():
    for each in [N(algo, 1), N(algo, 2), Counted.of(3).missing, (lambda n, m=None: m or n)(N(algo, 4), N(algo, 5))]:
        algo.add_comment(str(each.value))
    l1 = list(make(i) for i in range(3))
    while len(l1) > 1:
        each = l1.pop()
        algo.add_comment(str(each.value))
    algo.add_comment(str(str(first(l1.pop(), N(algo, 6)).value) + str(copy.copy(N(algo, 7)).value)))
    algo.add_comment("c8")
    n2, *l3 = list(map(make, [9, 10]))
    algo.add_comment("c11")
    n2 = None
    n4 = N(algo, 12)
    n4 = build(5)
    del n4
    n4 = N(algo, 13)
    l1.append((n7 := N(algo, 14)))
    while (each := l1.pop() if l1 else None):
        algo.add_comment(str(each.value))
    l1.append(ident(N(algo, 15)))
    try:
        [fail(n) for n in [n4]]
    except ValueError:
        algo.add_comment("comprehension")
    return algo
