import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
import copy

def run():
    algo = ar.StateSet()
    def fail_gen(n):
        own = N(algo, "own")
        yield n
        raise ValueError("generator")

    def link(a, b):
        a.next = b
        return a
    l1 = [N(algo, 1 * 10 + i) for i in range(4)]
    l2 = l1.copy()
    l1.clear()
    l1.append(N(algo, 2))
    l2.pop()
    l3 = l1.copy()
    l1.clear()
    l1.append(N(algo, 3))
    l3.pop()
    queue4 = deque([N(algo, 2)])
    while queue4:
        at = queue4.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue4.append(N(algo, at.value + 2))
    try:
        for each in fail_gen(copy.copy(N(algo, 4))):
            algo.add_comment(str(each.value))
    except ValueError:
        algo.add_comment("generator failed")
    algo.add_comment("after generator")
    shared6 = link(N(algo, 5), N(algo, 6))
    def f7():
        nonlocal shared6
        shared6 = [shared6, N(algo, 1)]
        algo.add_comment("nonlocal")
    f7()
    return algo
