import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

def run():
    algo = ar.StateSet()
    def first(a, b=None):
        algo.add_comment("first")
        return a

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def talk_gen():
        got = None
        while True:
            got = yield got
            algo.add_comment("got")
    n1 = first((n2 := N(algo, 1)), (n3 := N(algo, 2)))
    def func4(p0, p1):
        n5 = chain(3, 4, 5)
        del n5
        n5 = N(algo, 6)
        return (lambda n, m=None: m or n)(next(make_gen(1)), n5)
    func4(n1, N(algo, 7))
    algo.add_comment("c8")
    n7 = func4(N(algo, 9), n1)
    algo.add_comment("c10")
    g8 = talk_gen()
    next(g8)
    g8.send(partial(first, n1)())
    g8.send(N(algo, 11))
    algo.add_comment("talked")
    g8.close()
    return algo
