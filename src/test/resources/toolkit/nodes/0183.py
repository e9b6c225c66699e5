import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
from dataclasses import dataclass
from functools import reduce

def run():
    algo = ar.StateSet()
    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n

    @dataclass
    class Pair:
        left: object
        right: object = None
    n1 = N(algo, 1)
    n1 = build(5)
    n2 = n1.next
    n1.next = n2.next
    n2.next = n1
    n1 = n2
    del n2
    algo.add_comment("c3")
    if N(algo, 5).value > 5:
        deque3 = deque([n1, n1])
        deque3[0] = N(algo, 6)
        deque3[0] = Pair(n1, N(algo, 7)).right
        deque3.appendleft((n4 := N(algo, 8)))
        n5 = deque3.popleft()
        algo.add_comment("deque")
        deque3 = None
        algo.add_comment(str(reduce(lambda a, n: a + n.value, [N(algo, 9), N(algo, 10)], 0)))
    else:
        dbl6 = ar.List("dbl6", algo)
        for i in range(4):
            dbl6.push_back(i)
        dbl6.insert(12, 1)
        if dbl6.size: dbl6.pop_front()
        dbl6.push_back(15)
    return algo
