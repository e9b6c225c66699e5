import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)
    def func1(p):
        l2 = list(make(i) for i in range(2))
        l2.reverse()
        l2.pop()
        l2.append(N(algo, 1))
        yield p
        del p
        n4 = N(algo, 4)
        yield n4
    g5 = list(func1(temp(7)))
    algo.add_comment("all")
    g5.clear()
    n6 = N(algo, 8)
    n6 = build(5)
    n7 = []
    at = n6
    while at:
        n7.append(at)
        at = at.next
    n7[0], n7[1] = n7[1], n7[0]
    n6 = n7.pop()
    n7 = None
    for each in make_gen(2):
        algo.add_comment(each.value)
    return algo
