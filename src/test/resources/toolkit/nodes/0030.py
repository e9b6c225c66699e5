import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def traced(function):
    first = N(algo, "first")
    def call(*args):
        algo.add_comment("call")
        result = function(*args)
        algo.add_comment(first.value)
        return result
    return call

def make(v):
    return N(algo, v)

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

class Strict:
    def __init__(self, node):
        self.node = node
        temp = N(algo, "temp")
        if node.value:
            raise ValueError("refused")

def last(*nodes):
    return nodes[-1]

STARTS = [N(algo, "a"), N(algo, "b")]
STARTS.pop()

def run():
    for each in (traced(make)(1), (lambda *nodes: nodes[0])(N(algo, 2), N(algo, 3))):
        each = each.value
        algo.add_comment(str(each))
    algo.add_comment("c4")
    n1 = make(5)
    algo.add_comment("c6")
    def func2(p0, p1):
        algo.add_comment(str(n1.value))
        p0 = by_name(**{'a': N(algo, 7)})
        p0.mark = [p1, N(algo, 8)]
        p0.mark.pop()
        del p0.mark
        n4 = careful([p1, N(algo, 9)][1])
        return p1
    n5 = func2(n1, n1)
    algo.add_comment("c10")
    func2(traced(make)(11), by_name(a=n1, z=N(algo, 12)))
    algo.add_comment("c13")
    try:
        kept6 = Strict(last(n1, N(algo, 14)))
    except ValueError:
        algo.add_comment("refused")
    algo.add_comment("after refusal")
    return algo
