import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

algo = ar.StateSet()

def make(v):
    return N(algo, v)

class Heavy:
    def __init__(self, node):
        self.node = node

    def __lt__(self, other):
        return self.node.value < other.node.value

    def __add__(self, other):
        return Heavy(N(algo, self.node.value + other.node.value))

    @property
    def copy(self):
        return Heavy(N(algo, self.node.value))

def value_of(n):
    return n.value

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

def run():
    l1 = list(make(i) for i in range(2))
    l2 = [l1, [[n for n in l1][0]]]
    l1 = [N(algo, 1)]
    l2[0].pop()
    l2.pop(0)
    heavy3 = [Heavy(N(algo, v)) for v in [4, 2, 1]]
    heavy3[0] = heavy3[1] + heavy3[2]
    algo.add_comment("added")
    algo.add_comment("c2")
    l1 = [[N(algo, i), N(algo, -i)][0] for i in range(3)]
    k5 = D(algo, 3)
    k6 = D(algo, 4)
    k5.next = k6
    k6.prev = k5
    k5 = k6 = None
    algo.add_comment("cycle")
    def func7(p):
        p = None
        n8 = N(algo, 5)
        yield n8
        k9 = D(algo, 7)
        k10 = D(algo, 8)
        k9.prev = k10
        k9.next = D(algo, 0)
        k10 = None
        k9 = None
        algo.add_comment("both")
        yield N(algo, 9)
        def f11(k):
            n = N(algo, k)
            return n.value + (f11(k - 1) if k else 0)
        algo.add_comment(f11(3))
        yield n8.value
    g13 = [each for each in func7(list(pass_on([N(algo, 12), N(algo, 13)]))[-1])]
    g13 = None
    return algo
