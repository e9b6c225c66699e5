import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()


def run():
    l1 = [N(algo, 1 * 10 + i) for i in range(2)]
    l1 = None
    l2 = [N(algo, 2 * 10 + i) for i in range(4)]
    while len(l2) > 1:
        each = l2.pop()
        algo.add_comment(str(each.value))
    def f3():
        def f3_in():
            return n4
        n4 = N(algo, 1)
        plain = N(algo, 2)
        return f3_in
    n4 = f3()
    algo.add_comment("out")
    n4 = n4()
    return algo
