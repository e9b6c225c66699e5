import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

class Box:
    def __init__(self, node, more=None):
        self.node = node
        self.more = more

    def drop(self):
        self.node = None
        algo.add_comment("dropped")

    def swap(self, node):
        old, self.node = self.node, node
        return old

N(algo, "lost")
algo.add_comment("module")

def run():
    for each in [(None or N(algo, 1) if N(algo, 2) else None), N(algo, 3), (n1 := N(algo, 4)), (n2 := N(algo, 5))]:
        algo.add_comment(str(each.value))
    n3 = N(algo, 6)
    n3 = build(4)
    ll = ar.LinkedList('ll', algo, n3)
    n3 = n3
    ll.head.next = ll.head.next.next
    ll = None
    b5 = Box((N(algo, 8) or N(algo, 9)))
    b5.more = [(N(algo, 10) if True else N(algo, 13)), N(algo, 14)]
    b5.more.pop()
    d7 = {"a": n3, "b": max([N(algo, 15), N(algo, 16)], key=lambda n: len(str(n.value)))}
    d7 |= {"z": Box(N(algo, 17)).node}
    algo.add_comment("c18")
    l8 = [(N(algo, 19) or n3), deque([n3, n3]).popleft(), N(algo, 20)]
    while len(l8) > 1:
        each = l8.pop()
        algo.add_comment(str(each.value))
    return algo
