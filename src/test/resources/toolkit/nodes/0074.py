import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    class Steps:
        def __init__(self, *nodes):
            self.nodes = list(nodes)

        def __iter__(self):
            return self

        def __next__(self):
            if not self.nodes:
                raise StopIteration
            return self.nodes.pop()

    def first(a, b=None):
        algo.add_comment("first")
        return a
    l1 = list(map(make, [1, 2]))
    while len(l1) > 1:
        each = l1.pop()
        algo.add_comment(str(each.value))
    N(algo, 3)
    for each in Steps(partial(first, N(algo, 4))(), N(algo, 5)):
        algo.add_comment(str(each.value))
    fwd3 = ar.ForwardList("fwd3", algo)
    for i in range(2):
        fwd3.insert(i, i)
    if fwd3.head: fwd3.head = fwd3.head.next
    fwd3 = None
    algo.add_comment("list gone")
    algo.add_comment("c8")
    def f4():
        def f4_in():
            return n5
        n5 = N(algo, 1)
        plain = N(algo, 2)
        return f4_in
    n5 = f4()
    algo.add_comment("out")
    n5 = n5()
    algo.add_comment("c9")
    return algo
