import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def pass_on(nodes):
        for n in nodes:
            algo.add_comment("passing")
            yield n

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

    def make(v):
        return N(algo, v)

    def traced(function):
        first = N(algo, "first")
        def call(*args):
            algo.add_comment("call")
            result = function(*args)
            algo.add_comment(first.value)
            return result
        return call

    def first(a, b=None):
        algo.add_comment("first")
        return a

    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n
    n1 = (list(pass_on([N(algo, 1), N(algo, 2)]))[-1] or (lambda *nodes: nodes[0])(N(algo, 3), N(algo, 4)))
    b2 = Box(make(5))
    b2.swap(n1)
    algo.add_comment("swapped")
    l4 = [traced(make)(6), n1, first(N(algo, 7), n1)]
    l4.reverse()
    l4.pop()
    l4.append((n1, N(algo, 8))[1])
    n1 = build(4)
    n1 = ll = ar.LinkedList('ll', algo, n1)
    ll.head = ll.head.next
    n1 = traced(make)(10)
    ll.head = ll.head.next.next
    return algo
