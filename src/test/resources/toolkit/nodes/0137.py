import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

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

def value_of(n):
    return n.value

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def reverse(head):
    before = None
    while head:
        after = head.next
        head.next = before
        before, head = head, after
    return before

def run():
    b1 = Box(max([N(algo, 1), N(algo, 2)], key=lambda n: len(str(n.value))))
    b1.drop()
    if True:
        n3 = N(algo, 5)
        n3 = build(3)
        n3.next = n3.next.next
    else:
        n5 = N(algo, 7)
        n6 = chain(8, 9, 10)
        n7 = {}
        at = n6
        while at:
            n7[at.value] = at
            at = at.next
        n7.popitem()[1].next = None
        del n6, n7
        n6 = N(algo, 11)
    n8 = N(algo, 12)
    n8 = build(4)
    n8 = reverse(n8)
    algo.add_comment("c14")
    return algo
