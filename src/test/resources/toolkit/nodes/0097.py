import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make(v):
    return N(algo, v)

N(algo, "lost")
algo.add_comment("module")

def run():
    def f1(k):
        n = N(algo, k)
        return n.value + (f1(k - 1) if k else 0)
    algo.add_comment(f1(3))
    algo.add_comment("c1")
    l3 = list(make(i) for i in range(2))
    l3.sort(key=lambda n: str(n.value))
    algo.add_comment("sorted")
    algo.add_comment("c2")
    n5, n6 = N(algo, 3), (lambda n: n)(N(algo, 4))
    algo.add_comment("c5")
    d7 = {"a": (None or n5 if N(algo, 6) else None), "b": l3[0]}
    d7 |= {"z": l3[0]}
    algo.add_comment("c7")
    return algo
