import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def last(*nodes):
    return nodes[-1]

def run():
    fwd1 = ar.ForwardList("fwd1", algo)
    for i in range(2):
        fwd1.insert(i, i)
    fwd1.insert(2, 4)
    if len(fwd1): algo.add_comment(fwd1.pop_front())
    held = fwd1.head
    fwd1 = None
    algo.add_comment("list gone")
    try:
        for each in make_gen(3):
            algo.add_comment(each.value)
            if each.value:
                raise LookupError("stop")
    except LookupError:
        algo.add_comment("stopped")
    algo.add_comment(str(last(*[N(algo, 7), N(algo, 8)]) is N(algo, 9)))
    l3 = [(lambda *nodes: nodes[0])(N(algo, 10), N(algo, 11)), {1: N(algo, 12), 2: N(algo, 13)}[2]]
    l3 = l3 * 2
    algo.add_comment("c14")
    deque5 = deque([next(n for n in l3), l3[0]])
    deque5.rotate(1)
    deque5[0] = N(algo, 15)
    deque5.rotate(1)
    n6 = deque5.popleft()
    algo.add_comment("deque")
    deque5.clear()
    return algo
