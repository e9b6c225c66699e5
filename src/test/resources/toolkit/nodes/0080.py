import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import heapq

algo = ar.StateSet()

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def last(*nodes):
    return nodes[-1]

def run():
    dbl1 = ar.List("dbl1", algo)
    for i in range(3):
        dbl1.push_back(i)
    dbl1.insert(2, 1)
    held = dbl1.tail
    while dbl1.size:
        dbl1.pop_back()
    algo.add_comment("c5")
    def func2():
        heap3 = []
        for i in [6, 14, 12, 16]:
            heapq.heappush(heap3, (i, N(algo, i)))
        while len(heap3) > 1:
            _, least = heapq.heappop(heap3)
            algo.add_comment(least.value)
        n4 = N(algo, 6)
        dbl5 = ar.List("dbl5", algo)
        for i in range(3):
            dbl5.insert(i)
        held = dbl5.tail
        if dbl5.size > 2: dbl5.remove(1)
        try:
            [fail(n) for n in [last(n4, n4)]]
        except ValueError:
            algo.add_comment("comprehension")
        return n4
    func2()
    algo.add_comment("c11")
    n7 = func2()
    algo.add_comment("c12")
    algo.add_comment("c13")
    return algo
