import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    for a, b in zip(make_gen(2), make_gen(3)):
        algo.add_comment(a.value + b.value)
    a = b = None
    def f2():
        def f2_in():
            return n3
        n3 = N(algo, 1)
        plain = N(algo, 2)
        return f2_in
    n3 = f2()
    algo.add_comment("out")
    n3 = n3()
    fwd4 = ar.ForwardList("fwd4", algo)
    for i in range(4):
        fwd4.push_front(i % 2)
    fwd4.push_front(1)
    if fwd4.size: fwd4.remove(0)
    algo.add_comment(str(fwd4.tolist()))
    fwd4 = None
    algo.add_comment("list gone")
    algo.add_comment("c7")
    return algo
