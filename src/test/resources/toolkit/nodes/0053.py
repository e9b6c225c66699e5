import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def value_of(n):
        return n.value

    def make_many(k):
        made = []
        for i in range(k):
            made.append(N(algo, i))
        return made

    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

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
    def func1(p0):
        held2 = ar.Queue("q", algo)
        held2.push([min(N(algo, 1), N(algo, 2), key=value_of)])
        held2.pop()
        algo.add_comment("in states")
        l3 = make_many(4)
        l3 = l3[1:] + [deque([N(algo, 3), p0]).popleft()]
        n5 = N(algo, 4)
        n6 = p0
        n5 = n6 = None
        return [[make(5), note(N(algo, 6).value)][0], p0]
    l7 = func1(N(algo, 7))
    algo.add_comment("c8")
    n8 = (n9 := N(algo, 9))
    for i in range(2):
        tree10 = None
        for v in [0, 9, 4, 5]:
            tree10 = grow(tree10, v)
        tree10 = tree10.right or tree10.left
        algo.add_comment("pruned")
        tree10 = None
        f11 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
        algo.add_comment(f11.pop()())
        f11 = None
    return algo
