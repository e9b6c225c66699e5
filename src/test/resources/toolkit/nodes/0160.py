import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    l1 = [N(algo, 1 * 10 + i) for i in range(3)]
    l1[1:] = []
    def f3(k):
        n = N(algo, k)
        return n.value + (f3(k - 1) if k else 0)
    algo.add_comment(f3(1))
    f5 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f5.pop()())
    f5 = None
    algo.add_comment("c2")
    n7 = N(algo, 3)
    queue8 = deque([N(algo, 1)])
    while queue8:
        at = queue8.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue8.append(N(algo, at.value + 2))
    return algo
