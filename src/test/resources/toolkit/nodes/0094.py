import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def total(n):
    if n is None:
        return 0
    return n.value + total(n.next)

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def run():
    algo.add_comment("c1")
    dbl1 = ar.List("dbl1", algo)
    for i in range(2):
        dbl1.insert(i)
    if dbl1.size: dbl1.pop_back()
    if dbl1.size > 2: dbl1.remove(1)
    if dbl1.size > 2: dbl1.remove(1)
    n2 = N(algo, 8)
    algo.add_comment(str(total(build(2))))
    algo.add_comment("c9")
    dbl3 = ar.List("dbl3", algo)
    for i in range(3):
        dbl3.insert(i)
    if dbl3.size > 2: dbl3.remove(1)
    if dbl3.size > 2: dbl3.remove(1)
    dbl3.insert(15, 1)
    while dbl3.size:
        dbl3.pop_back()
    held4 = ar.StateSet()
    other = N(held4, 1)
    other.next = N(held4, 2)
    other = None
    algo.add_comment(len(held4.states))
    algo.add_comment("in states")
    return algo
