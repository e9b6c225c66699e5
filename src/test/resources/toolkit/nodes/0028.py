import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D
from collections import OrderedDict

def run():
    algo = ar.StateSet()
    def ident(n):
        return n

    def counter(n):
        count = 0
        def step():
            nonlocal count, n
            count += 1
            if count == 2:
                n = None
                algo.add_comment("second")
            return count
        return step
    d1 = {"a": (None or N(algo, 1) if N(algo, 2) else None), "b": ident(N(algo, 3))}
    d1 = OrderedDict(a=(lambda n: n)(N(algo, 4)), b=N(algo, 5))
    d1.popitem(last=False)
    dbl2 = ar.List("dbl2", algo)
    for i in range(2):
        dbl2.insert(i)
    if dbl2.size: dbl2.pop_back()
    def f3(k):
        n = N(algo, k)
        return n.value + (f3(k - 1) if k else 0)
    algo.add_comment(f3(1))
    f5 = counter(N(algo, 8))
    f5()
    f5()
    f5()
    algo.add_comment("c9")
    k7 = D(algo, 10)
    k8 = D(algo, 11)
    k7.next = k8
    k8.prev = k7
    k7 = k8 = None
    algo.add_comment("cycle")
    return algo
