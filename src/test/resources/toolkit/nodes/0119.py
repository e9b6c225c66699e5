import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
from functools import partial
from functools import reduce

def run():
    algo = ar.StateSet()
    def value_of(n):
        return n.value

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def make(v):
        return N(algo, v)

    def first(a, b=None):
        algo.add_comment("first")
        return a

    class Tree:
        def __init__(self, v):
            self.node = N(algo, v)
            self.left = self.right = None

    def grow(tree, v):
        if tree is None:
            return Tree(v)
        if v < tree.node.value:
            tree.left = grow(tree.left, v)
        else:
            tree.right = grow(tree.right, v)
        return tree
    (deque([N(algo, 1), N(algo, 2)]).popleft() if True else [*make_gen(2), N(algo, 5)][2])
    g1 = map(make, range(3))
    next(g1)
    held = next(g1)
    g1 = None
    held = None
    while True:
        each = N(algo, 6)
        algo.add_comment("once")
        break
    algo.add_comment("c7")
    algo.add_comment("c8")
    n2 = N(algo, 9)
    n2, n2, n2 = n2, n2, partial(first, n2)()
    algo.add_comment("c10")
    algo.add_comment(str(reduce(lambda a, n: a + n.value, [N(algo, 11), N(algo, 12)], 0)))
    for i in range(3):
        l3 = list(make(i) for i in range(3))
        l3.clear()
        l3.append(n2)
    tree5 = None
    for v in [5, 1, 9, 8]:
        tree5 = grow(tree5, v)
    tree5.node = None
    algo.add_comment("pruned")
    return algo
