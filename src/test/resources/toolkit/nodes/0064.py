import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def value_of(n):
        return n.value
    k1 = D(algo, 1)
    k2 = D(algo, 2)
    dl = ar.DoublyLinkedList('dl', algo, k1)
    dl.tail = k2
    k1 = None
    dl.head = dl.tail
    dl = None
    def func3():
        l4 = list(make(i) for i in range(3))
        l5 = [[N(algo, i * j) for i in range(2)] for j in range(2)]
        l5[0] = None
        algo.add_comment("row")
        held6 = ar.Vector("w", algo, [make(3)])
        held6.insert(N(algo, 4))
        held6.remove(index=0)
        algo.add_comment("in states")
        l4.clear()
        l4.append(N(algo, 5))
        return by_name(**{'a': min(N(algo, 6), N(algo, 7), key=value_of)})
    func3()
    algo.add_comment("c8")
    return algo
