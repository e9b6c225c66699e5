import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice
from functools import partial

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def first(a, b=None):
    algo.add_comment("first")
    return a

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

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

def run():
    held1 = ar.Vector("w", algo, [N(algo, 1)])
    held1.insert(N(algo, 2))
    held1.remove(index=0)
    algo.add_comment("in states")
    l2 = list(make(i) for i in range(2))
    l2[:2] = [[N(algo, 3), N(algo, 4)][1]]
    algo.add_comment(str(sum(n.value for n in (make(5), N(algo, 6)))))
    n4 = first(
        list(islice(make_gen(4), 2))[-1],
        N(algo, 7),
    )
    algo.add_comment("c8")
    del l2
    tree5 = None
    for v in [2, 6, 0, 9]:
        tree5 = grow(tree5, v)
    tree5.node = None
    algo.add_comment("pruned")
    del n4
    l6 = [(n7 := N(algo, 9)), partial(first, N(algo, 10))(), partial(first, N(algo, 11))()]
    for each in list(l6):
        algo.add_comment(str(each.value))
        globals()["held"] = N(algo, 12)
        globals()["held"] = None
    algo.add_comment(
        str(len([(N(algo, 13), N(algo, 14))[0], N(algo, 15)])),
    )
    return algo
