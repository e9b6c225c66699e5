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

    def link(a, b):
        a.next = b
        return a

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

    def first(a, b=None):
        algo.add_comment("first")
        return a

    def make(v):
        return N(algo, v)
    def func1():
        n2 = N(algo, 1)
        n3 = chain(2, 3, 4, 5, 6)
        while n3.next:
            n3 = n3.next
        try:
            return link(N(algo, 8), n3)
        finally:
            algo.add_comment("leaving")
    func1()
    algo.add_comment("c9")
    for each in (N(algo, 10), N(algo, 11)):
        each = each.value
        algo.add_comment(str(each))
    algo.add_comment("c12")
    b5 = Box((n6 := N(algo, 13)))
    Box.shared = next(iter([N(algo, 14), N(algo, 15)]))
    Box.shared = None
    n8 = first(make(16), deque([N(algo, 17), N(algo, 18)]).popleft())
    held9 = ar.Vector("w", algo, [[1]])
    held9.body[0].append(n8)
    held9.body[0].pop()
    algo.add_comment("in states")
    return algo
