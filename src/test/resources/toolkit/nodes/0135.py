import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import OrderedDict

algo = ar.StateSet()

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def pick(a, *, b, c=None):
    return b

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def first(a, b=None):
    algo.add_comment("first")
    return a

def value_of(n):
    return n.value

def run():
    algo.add_comment("c1")
    def func1(p):
        l2 = [max([p, N(algo, 2)], key=lambda n: len(str(n.value))), N(algo, 3), p]
        l2 = [[N(algo, i), N(algo, -i)][0] for i in range(3)]
        yield N(algo, 5).value
    next(func1(find(5, N(algo, 6), N(algo, 7))))
    algo.add_comment("dropped")
    held5 = ar.Map("m", algo)
    held5[pick(N(algo, 8), b=N(algo, 9))] = make_pair(10)[0]
    held5 = None
    algo.add_comment("in states")
    d6 = {"a": N(algo, 11), "b": N(algo, 12)}
    d6 = OrderedDict(a=first(N(algo, 13), N(algo, 14)), b=(lambda n: n)(N(algo, 15)))
    d6.popitem(last=False)
    l7 = [[N(algo, 16), N(algo, 17)][0], N(algo, 18), N(algo, value_of(n=N(algo, 19))), (N(algo, 20) if False else N(algo, 23))]
    for each in list(l7):
        algo.add_comment(str(each.value))
        N(algo, 24)
    return algo
