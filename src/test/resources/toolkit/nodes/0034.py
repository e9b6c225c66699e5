import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    class Holder:
        def __init__(self, node):
            self.node = node

        def __enter__(self):
            algo.add_comment("enter")
            return self.node

        def __exit__(self, kind, error, trace):
            algo.add_comment("exit")
            self.node = None
            return kind is KeyError

    def fail_deep(k, n):
        mine = N(algo, k)
        if k == 0:
            raise KeyError(k)
        other = fail_deep(k - 1, mine)
        return other
    for i in range(2):
        try:
            fail(N(algo, i))
        except ValueError:
            algo.add_comment("loop")
            continue
    fwd2 = ar.ForwardList("fwd2", algo)
    for i in range(4):
        fwd2.push_front(i % 2)
    algo.add_comment(str(fwd2.tolist()))
    if fwd2.size: fwd2.remove(0)
    if fwd2.head: fwd2.head.next = None
    fwd2 = None
    algo.add_comment("list gone")
    algo.add_comment("c7")
    shared3 = (lambda *nodes: nodes[0])(N(algo, 8), N(algo, 9))
    def f4():
        nonlocal shared3
        shared3 = None
        algo.add_comment("nonlocal")
    f4()
    shared3 = None
    algo.add_comment("c11")
    with Holder(N(algo, 12)) as held:
        fail_deep(1, held)
    algo.add_comment("swallowed")
    fwd5 = ar.ForwardList("fwd5", algo)
    for i in range(4):
        fwd5.push_front(i % 2)
    fwd5.insert(14, 4)
    fwd5 = None
    algo.add_comment("list gone")
    algo.add_comment("c15")
    l6 = [N(algo, 16 * 10 + i) for i in range(2)]
    while (each := l6.pop() if l6 else None):
        algo.add_comment(str(each.value))
    l6.append(N(algo, 17))
    algo.add_comment("c18")
    n7 = (lambda *nodes: nodes[0])(copy.copy(N(algo, 19)), N(algo, 20))
    return algo
