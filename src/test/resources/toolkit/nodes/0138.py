import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def find(value, *nodes):
        for n in [N(algo, "looked at"), *nodes]:
            if n.value == value:
                return n
            algo.add_comment("no")
        else:
            return N(algo, "not found")

    def counter(n):
        count = 0
        def step():
            nonlocal count, n
            count += 1
            if count == 2:
                n = None
                algo.add_comment("second")
            return count
        return step

    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def last(*nodes):
        return nodes[-1]
    try:
        N(algo, 1).next = 5
    except AssertionError:
        algo.add_comment("wrong")
    def func2():
        algo.add_comment(str(0 < N(algo, 2).value > make(3).value))
        held3 = ar.Vector("w", algo, [find(1, N(algo, 4), N(algo, 5))])
        held3.insert(N(algo, 6))
        held3.remove(index=0)
        algo.add_comment("in states")
        f4 = counter(deque([N(algo, 7), N(algo, 8)]).popleft())
        f4()
        f4()
        f4()
        return deque([(lambda n, m=None: m or n)(N(algo, 9), N(algo, 10)), N(algo, 11)]).popleft()
    n6 = func2()
    algo.add_comment("c12")
    try:
        fail(last(n6, n6))
    except ValueError as error:
        raise KeyError("other") from error
    return algo
