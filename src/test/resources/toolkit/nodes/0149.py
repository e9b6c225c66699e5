import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()


def run():
    for each in [N(algo, 1 * 10 + i) for i in range(4)]:
        algo.add_comment(str(each.value))
    dbl1 = ar.List("dbl1", algo)
    for i in range(2):
        dbl1.push_front(i)
    dbl1.push_back(2)
    dbl1.push_back(4)
    if dbl1.size: dbl1.pop_front()
    n2 = N(algo, 8)
    fwd3 = ar.ForwardList("fwd3", algo)
    for i in range(3):
        fwd3.push_front(i % 2)
    if len(fwd3): algo.add_comment(fwd3.pop_front())
    if fwd3.head: fwd3.head = fwd3.head.next
    algo.add_comment("c13")
    return algo
