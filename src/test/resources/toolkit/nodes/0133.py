import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

def run():
    l1 = [N(algo, 1), (N(algo, 2), N(algo, 3))[1]]
    l1.reverse()
    l1.pop()
    l1.append((n3 := N(algo, 4)))
    for i, each in enumerate(make_gen(2)):
        algo.add_comment(i)
    algo.add_comment("c5")
    n5 = N(algo, 6)
    algo.add_comment("c7")
    algo.add_comment("c8")
    def func6():
        def f7(n=(lambda *nodes: nodes[0])(N(algo, 9), N(algo, 10)), *, m=make_pair(11)[0]):
            return n
        f7().value
        f7.__defaults__ = None
        f7 = None
        l9 = [N(algo, 12 * 10 + i) for i in range(4)]
        l9 += make_gen(2)
        n11 = list(pass_on([N(algo, 13), N(algo, 14)]))[-1]; algo.add_comment("s"); n11 = None; N(algo, 15); algo.add_comment("t")
        n12 = N(algo, 16)
        return n12
    func6()
    algo.add_comment("c17")
    n13 = func6()
    algo.add_comment("c18")
    return algo
