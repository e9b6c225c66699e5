import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make(v):
    return N(algo, v)

def note(value):
    algo.add_comment(str(value))
    return 0

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def run():
    d1 = {"a": (N(algo, 1), N(algo, 2))[1], "b": list(islice(make_gen(4), 2))[-1]}
    d1 = {i: N(algo, i) for i in range(3)}
    d1[1] = None
    d1 = None
    algo.add_comment("c3")
    def func2(p0):
        for i, each in enumerate(make_gen(2)):
            algo.add_comment(i)
        d4 = {"a": N(algo, 4), "b": p0}
        d4[(N(algo, 5), N(algo, 6))[1]] = [make(7), note(p0.value)][0]
        algo.add_comment(len(d4))
        d4 = None
        l5 = list(make(i) for i in range(3))
        l5 = [[N(algo, i), N(algo, -i)][0] for i in range(3)]
        return [(N(algo, 8) and N(algo, 9)), (p0 if True else p0)]
    func2(N(algo, 11))
    algo.add_comment("c12")
    l7 = make_many(4)
    l7 = l7[1:] + [N(algo, 13)]
    n9 = N(algo, 14)
    return algo
