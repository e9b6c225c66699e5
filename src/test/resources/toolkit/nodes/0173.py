import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def last(*nodes):
    return nodes[-1]

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

N(algo, "lost")
algo.add_comment("module")

def run():
    for i in range(3):
        n1 = N(algo, 1)
    algo.add_comment("c2")
    algo.add_comment("c3")
    algo.add_comment("c4")
    held2 = ar.Variable("v", algo, last(N(algo, 5), N(algo, 6)))
    held2.value = {1: N(algo, 7), 2: N(algo, 8)}[2]
    held2.value = 1
    algo.add_comment("in states")
    algo.add_comment("c9")
    N(algo, 10)
    for i in range(2):
        n3 = N(algo, 11)
        n3 = build(3)
        n4 = []
        at = n3
        while at:
            n4.append(at)
            at = at.next
        n4[0], n4[1] = n4[1], n4[0]
        n3 = n4.pop()
        n4 = None
    return algo
