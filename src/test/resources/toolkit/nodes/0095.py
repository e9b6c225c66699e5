import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
from collections import deque
KEEP = []

algo = ar.StateSet()

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def last(*nodes):
    return nodes[-1]

def run():
    d1 = {"a": find(4, N(algo, 1), N(algo, 2)), "b": copy.copy(N(algo, 3))}
    d1.setdefault("a", N(algo, 4))
    KEEP.append(careful(N(algo, 5)))
    algo.add_comment("c6")
    def f2(k):
        n = N(algo, k)
        return n.value + (f2(k - 1) if k else 0)
    algo.add_comment(f2(2))
    deque4 = deque([(N(algo, 7) and N(algo, 8)), last(N(algo, 9), N(algo, 10))], 2)
    deque4.append(N(algo, 11))
    n5 = deque4.popleft()
    algo.add_comment("deque")
    deque4 = None
    algo.add_comment("c12")
    return algo
