import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def link(a, b):
    a.next = b
    return a

def value_of(n):
    return n.value

def run():
    N(algo, 1)
    k1 = D(algo, 2)
    k2 = D(algo, 3)
    for i in range(3):
        k2.prev = k1
        k1.next = k2
        k1, k2 = k2, D(algo, i)
    k1.prev.next = None
    k1.prev = None
    dbl3 = ar.List("dbl3", algo)
    for i in range(3):
        dbl3.push_front(i)
    dbl3.insert(5, 1)
    if dbl3.size > 2: dbl3.remove(1)
    while dbl3.size:
        dbl3.pop_back()
    algo.add_comment("c8")
    algo.add_comment(str(9 < make(10).value < make(11).value < 99))
    algo.add_comment(str(str(link(N(algo, 12), N(algo, 13)).value) + str(min(N(algo, 14), N(algo, 15), key=value_of).value)))
    algo.add_comment("c16")
    while True:
        each = (lambda *nodes: nodes[0])(N(algo, 17), N(algo, 18))
        algo.add_comment("once")
        break
    algo.add_comment("c19")
    return algo
