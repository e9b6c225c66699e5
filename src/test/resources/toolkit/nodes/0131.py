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

    def find(value, *nodes):
        for n in [N(algo, "looked at"), *nodes]:
            if n.value == value:
                return n
            algo.add_comment("no")
        else:
            return N(algo, "not found")

    def ident(n):
        return n

    class Steps:
        def __init__(self, *nodes):
            self.nodes = list(nodes)

        def __iter__(self):
            return self

        def __next__(self):
            if not self.nodes:
                raise StopIteration
            return self.nodes.pop()

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
    n1 = N(algo, 1)
    n2 = chain(2, 3, 4, 5)
    n2.next.value += 1
    n2.value = n2.next.value
    l4 = [
        find(1, N(algo, 7), n2),
        ident(N(algo, 8)),
    ]
    for each in Steps(deque([n2, N(algo, 9)]).popleft(), Box(N(algo, 10)).swap(N(algo, 11))):
        algo.add_comment(str(each.value))
    b6 = Box(N(algo, 12))
    b6.node = l4.pop(0)
    while len(l4) > 1:
        each = l4.pop()
        algo.add_comment(str(each.value))
    return algo
