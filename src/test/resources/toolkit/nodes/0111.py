import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()


def run():
    l1 = [
        N(algo, 1),
        (N(algo, 2), N(algo, 3))[1],
    ]
    n2 = N(algo, 4)
    algo.add_comment("c5")
    fwd3 = ar.ForwardList("fwd3", algo)
    for i in range(4):
        fwd3.insert(i, i)
    algo.add_comment(str(fwd3.tolist()))
    fwd3.push_front(8)
    if fwd3.size: fwd3.remove(1)
    return algo
