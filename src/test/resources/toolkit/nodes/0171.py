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
    l1 = [N(algo, 1), [make(2), note(N(algo, 3).value)][0], (N(algo, 4), N(algo, 5))[0], (lambda *nodes: nodes[0])(N(algo, 6), N(algo, 7))]
    l1.insert(0, N(algo, 8))
    algo.add_comment("c9")
    queue3 = deque([N(algo, 1)])
    while queue3:
        at = queue3.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue3.append(N(algo, at.value + 2))
    return algo
