import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def last(*nodes):
    return nodes[-1]

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def run():
    n1 = (last(*[N(algo, 1), N(algo, 2)]), list(pass_on([N(algo, 3), N(algo, 4)]))[-1])[0]
    n1.mark = list(pass_on([n1, N(algo, 5)]))[-1]
    n1.mark = None
    l2 = [N(algo, 6), (n3 := N(algo, 7)), (n4 := N(algo, 8))]
    l2[0] = n1
    algo.add_comment("c9")
    n1 = build(4)
    n6 = {}
    at = n1
    while at:
        n6[at.value] = at
        at = at.next
    n6.popitem()[1].next = None
    del n1, n6
    n1 = N(algo, 10)
    n7 = n1
    held8 = ar.Vector("w", algo, [next(n for n in l2)])
    held8.insert(max([N(algo, 11), N(algo, 12)], key=lambda n: len(str(n.value))))
    held8.remove(index=0)
    algo.add_comment("in states")
    return algo
