import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def value_of(n):
        return n.value

    def careful(n):
        mine = N(algo, "careful")
        try:
            return 1 // (n.value - n.value)
        except ZeroDivisionError:
            algo.add_comment("caught")
            return n
        finally:
            algo.add_comment("finally")

    def make(v):
        return N(algo, v)

    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n
    deque1 = deque([N(algo, 1), (N(algo, 2) or N(algo, 3))])
    deque1.append((N(algo, 4) if value_of(N(algo, 6)) > 5 else N(algo, 7)))
    deque1[0] = N(algo, 8)
    n2 = deque1.popleft()
    algo.add_comment("deque")
    deque1.pop()
    n3 = N(algo, 9)
    dbl4 = ar.List("dbl4", algo)
    for i in range(4):
        dbl4.push_front(i)
    if dbl4.size: dbl4.pop_back()
    dbl4.insert(13, 1)
    l5 = [
        careful(N(algo, 14)),
        N(algo, 15),
    ]
    g6 = map(make, range(3))
    next(g6)
    held = next(g6)
    g6 = None
    held = None
    del n2
    algo.add_comment("c16")
    n3 = build(5)
    while n3:
        n3 = n3.next
        algo.add_comment("less")
    n3 = N(algo, 17)
    f8 = [lambda: N(algo, i) for i in range(2)]
    f8[0]()
    f8.pop()()
    algo.add_comment("made")
    return algo
