import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def value_of(n):
    return n.value

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

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

def run():
    n1 = N(algo, 1)
    n1.mark = [N(algo, 2), (lambda n, m=None: m or n)(N(algo, 3), n1)]
    n1.mark.pop()
    del n1.mark
    dbl2 = ar.List("dbl2", algo)
    for i in range(2):
        dbl2.push_back(i)
    dbl2.insert(5, 1)
    d3 = {"a": N(algo, 6), "b": [n1, n1][1]}
    d3 = {N(algo, 1): N(algo, 2)}
    d3.clear()
    d3 = None
    def func4(p):
        l5 = [N(algo, 7 * 10 + i) for i in range(3)]
        l5 = l5[::-1]
        yield p
    g7 = [each for each in func4(n1)]
    g7 = None
    algo.add_comment("c9")
    def func8(p):
        p.mark = [by_name(a=p, z=p), p]
        p.mark.pop()
        del p.mark
        yield value_of(p)
        Box(max([N(algo, 11), p], key=lambda n: len(str(n.value)))).node
        yield p
        del p
        n9 = N(algo, 14)
        yield n9
    g11 = func8((n10 := n1))
    for each in g11:
        break
    rest = list(g11)
    algo.add_comment("rest")
    algo.add_comment("c17")
    return algo
