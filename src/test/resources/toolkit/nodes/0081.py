import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import reduce

algo = ar.StateSet()

def make(v):
    return N(algo, v)

STARTS = [N(algo, "a"), N(algo, "b")]
STARTS.pop()

def run():
    n2 = N(algo, 1)
    def f1():
        return n2.value
    algo.add_comment(f1())
    n2 = N(algo, 7)
    algo.add_comment(f1())
    algo.add_comment("c2")
    n3 = N(algo, 3)
    n3.value = N(algo, 4)
    n3.value = 5
    f4 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f4.pop()())
    f4 = None
    def func6(p0):
        algo.add_comment(str(n3.value))
        reduce(lambda a, n: a + n.value, [N(algo, 5), N(algo, 6)], 0)
        try:
            return make(7)
        finally:
            algo.add_comment("leaving")
    n7 = func6((N(algo, 8), N(algo, 9))[1])
    algo.add_comment("c10")
    func6(N(algo, 11))
    algo.add_comment("c12")
    return algo
