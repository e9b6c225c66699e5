import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0
    try:
        N(algo, 1).next = 5
    except AssertionError:
        algo.add_comment("wrong")
    n2 = [make(2), note(N(algo, 3).value)][0]
    algo.add_comment("c4")
    def f3(n=n2, *, m=n2):
        return n
    f3().value
    f3.__defaults__ = None
    f3 = None
    l5 = [max([N(algo, 5), n2], key=lambda n: len(str(n.value))), N(algo, 6), {1: N(algo, 7), 2: n2}[1]]
    l5.reverse()
    l5.pop()
    l5.append(deque([n2, N(algo, 8)]).popleft())
    return algo
