import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import OrderedDict

algo = ar.StateSet()

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def run():
    d1 = {"a": (N(algo, 1) or N(algo, 2)), "b": N(algo, 3)}
    d1 = OrderedDict(a=N(algo, 4), b=make_pair(5)[0])
    d1.popitem(last=False)
    n2, n3 = make_pair(6)
    algo.add_comment(str(str((n3 and N(algo, 7)).value) + str((n4 := n3).value)))
    N(algo, 8)
    l5 = [N(algo, 9), n2, N(algo, 10)]
    while len(l5) > 1:
        each = l5.pop()
        algo.add_comment(str(each.value))
    return algo
