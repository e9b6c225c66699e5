import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
from collections import deque

algo = ar.StateSet()

def insert_sorted(head, v):
    n = N(algo, v)
    if head is None or v < head.value:
        n.next = head
        return n
    at = head
    while at.next and at.next.value < v:
        at = at.next
    n.next = at.next
    at.next = n
    return head

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

def run():
    n1 = n2 = (n3 := copy.copy(N(algo, 1)))
    fwd4 = ar.ForwardList("fwd4", algo)
    for i in range(3):
        fwd4.insert(i, i)
    algo.add_comment(str(fwd4.tolist()))
    while True:
        each = deque([n1, n2]).popleft()
        algo.add_comment("once")
        break
    n5 = insert_sorted(None, 4)
    if n2.value > -1:
        fwd6 = ar.ForwardList("fwd6", algo)
        for i in range(3):
            fwd6.insert(i, i)
        algo.add_comment(str(fwd6.tolist()))
        held = fwd6.head
        if fwd6.head: fwd6.head = fwd6.head.next
        fwd6 = None
        algo.add_comment("list gone")
    else:
        heavy7 = [Heavy(N(algo, v)) for v in [8, 6, 5]]
        heavy7[0] += heavy7[1]
        heavy7 = max(heavy7)
    return algo
