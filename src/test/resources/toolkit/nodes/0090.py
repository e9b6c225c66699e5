import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def last(*nodes):
    return nodes[-1]

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def talk_gen():
    got = None
    while True:
        got = yield got
        algo.add_comment("got")

def run():
    n1 = (n2 := by_name(**{'a': N(algo, 1)}))
    try:
        assert next(iter([n1, n1])) is None, 'text'
    except AssertionError:
        {1: N(algo, 2), 2: n1}[1]
    algo.add_comment("asserted")
    last((None or n1 if N(algo, 3) else None), (N(algo, 4) or N(algo, 5)))
    l4 = make_many(4)
    l4[0], l4[-1] = l4[-1], l4[0]
    n6 = n1
    n7 = (n8 := N(algo, 6))
    n6 = n7 = None
    g9 = talk_gen()
    next(g9)
    g9.send((lambda n: n)(N(algo, 7)))
    g9.send((N(algo, 8) if True else n1))
    algo.add_comment("talked")
    g9.close()
    return algo
