import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def value_of(n):
        return n.value

    def make(v):
        return N(algo, v)

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]
    n1 = next(iter([(N(algo, 1) if value_of(n=N(algo, 3)) > -1 else N(algo, 4)), N(algo, 5)]))
    algo.add_comment(str(0 < N(algo, 6).value > make(7).value))
    algo.add_comment("c8")
    (n2 := (n3 := N(algo, 9)))
    algo.add_comment(str(any(n.value for n in make_gen(3))))
    (by_name(**{'a': N(algo, 10)}) or N(algo, 11))
    del n1
    d4 = {"a": next(iter([N(algo, 12), N(algo, 13)])), "b": deque([N(algo, 14), N(algo, 15)]).popleft()}
    d4 = {N(algo, 1): N(algo, 2)}
    d4.clear()
    algo.add_comment("c16")
    n5 = N(algo, 17)
    return algo
