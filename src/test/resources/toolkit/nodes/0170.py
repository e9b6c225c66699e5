import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
KEEP = []

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

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

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

def run():
    b1 = Box(Box(N(algo, 1)).node)
    setattr(b1, 'extra', N(algo, 2))
    delattr(b1, 'extra')
    n3 = n4 = (None or make_pair(3)[0] if by_name(**{'a': N(algo, 4)}) else None)
    d5 = {"a": insert_sorted(None, 5), "b": n3}
    for key, each in d5.items():
        algo.add_comment(str(key))
    n6 = n4
    algo.add_comment("c6")
    KEEP.append(n4)
    KEEP.clear()
    return algo
