import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

algo = ar.StateSet()


def run():
    def f1():
        def f1_in():
            return n2
        n2 = N(algo, 1)
        plain = N(algo, 2)
        return f1_in
    n2 = f1()
    algo.add_comment("out")
    n2 = n2()
    algo.add_comment("c1")
    f3 = [lambda: N(algo, i) for i in range(2)]
    f3[0]()
    f3.pop()()
    algo.add_comment("made")
    algo.add_comment("c2")
    algo.add_comment("c3")
    shared5 = copy.copy(N(algo, 4))
    def f6():
        nonlocal shared5
        shared5 = [shared5, N(algo, 1)]
        algo.add_comment("nonlocal")
    f6()
    algo.add_comment("c6")
    return algo
