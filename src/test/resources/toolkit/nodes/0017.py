import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

class Counted:
    made = []

    @classmethod
    def of(cls, v):
        cls.made.append(cls(N(algo, v)))
        return cls.made[-1]

    @staticmethod
    def value(n):
        return n.value

    def __init__(self, node):
        self.node = node

    def __getattr__(self, name):
        return N(algo, name)

def value_of(n):
    return n.value

def run():
    l1 = [(n2 := N(algo, 1)), (None or N(algo, 2) if N(algo, 3) else None)]
    l3 = l1.copy()
    l1.clear()
    l1.append(next(iter([N(algo, 4), N(algo, 5)])))
    l3.pop()
    queue4 = deque([N(algo, 3)])
    while queue4:
        at = queue4.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue4.append(N(algo, at.value + 2))
    fwd5 = ar.ForwardList("fwd5", algo)
    for i in range(4):
        fwd5.push_front(i % 2)
    for v in fwd5: algo.add_comment(v)
    algo.add_comment(str(fwd5.tolist()))
    if len(fwd5): algo.add_comment(fwd5.pop_front())
    algo.add_comment("c12")
    n6 = N(algo, 13)
    d7 = {"a": N(algo, 14), "b": Counted.of(15).node}
    d7["c"] = (n6 if 16 % 2 else n6)
    del d7["c"]
    d7 = None
    return algo
