import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import heapq
from collections import deque

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    l1 = [N(algo, 1 * 10 + i) for i in range(3)]
    l1 = [[N(algo, i), N(algo, -i)][0] for i in range(3)]
    d3 = {"a": N(algo, 2), "b": (None or N(algo, 3) if N(algo, 4) else None)}
    d3["c"] = (N(algo, 5), N(algo, 6))[1]
    del d3["c"]
    heap4 = []
    for i in [2, 5, 16, 15]:
        heapq.heappush(heap4, (i, N(algo, i)))
    while len(heap4) > 1:
        _, least = heapq.heappop(heap4)
        algo.add_comment(least.value)
    queue5 = deque([N(algo, 3)])
    while queue5:
        at = queue5.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue5.append(N(algo, at.value + 2))
    n6 = [*make_gen(2), N(algo, 7)][0]
    algo.add_comment("c8")
    n6 = sorted([N(algo, 9), n6], key=lambda n: str(n.value))[0]
    n6 = None
    n7 = N(algo, 10)
    n8 = N(algo, 11)
    del n8, n7
    return algo
