import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def value_of(n):
    return n.value

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def make(v):
    return N(algo, v)

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def run():
    algo.add_comment("c1")
    algo.add_comment("c2")
    if 3 % 2:
        f1 = [lambda: N(algo, i) for i in range(2)]
        f1[0]()
        f1.pop()()
        algo.add_comment("made")
        l3 = [N(algo, 5 * 10 + i) for i in range(4)]
        l3.insert(0, (lambda n, m=None: m or n)(N(algo, 6), N(algo, 7)))
    algo.add_comment("c8")
    algo.add_comment("c9")
    d5 = {"a": N(algo, 10), "b": next(make_gen(2))}
    d5 = {"in": {"a": (n6 := N(algo, 11))}, "b": by_name(**{'a': N(algo, 12)})}
    d5.pop("in")
    d5 = None
    l7 = list(map(make, [13, 14]))
    del l7
    f8 = keeper(N(algo, 15))
    algo.add_comment(str(f8()))
    f8 = None
    held10 = ar.StateSet()
    other = N(held10, 1)
    other.next = N(held10, 2)
    other = None
    algo.add_comment(len(held10.states))
    algo.add_comment("in states")
    algo.add_comment("c16")
    return algo
