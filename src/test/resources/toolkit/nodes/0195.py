import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def make(v):
        return N(algo, v)

    def value_of(n):
        return n.value

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)
    (n1, n2), n3 = make_pair(1), make(2)
    algo.add_comment("c3")
    N(algo, 4)
    if value_of(n=N(algo, 6)) > 1:
        queue4 = deque([N(algo, 1)])
        while queue4:
            at = queue4.popleft()
            algo.add_comment(at.value)
            if at.value < 5:
                queue4.append(N(algo, at.value + 2))
    else:
        def f5(k):
            n = N(algo, k)
            return n.value + (f5(k - 1) if k else 0)
        algo.add_comment(f5(3))
    for a, b in zip(make_gen(2), make_gen(3)):
        algo.add_comment(a.value + b.value)
    a = b = None
    return algo
