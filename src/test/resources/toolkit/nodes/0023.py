import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def last(*nodes):
        return nodes[-1]
    l1 = [by_name(a=N(algo, 1), z=N(algo, 2)), (N(algo, 3) or N(algo, 4)), N(algo, 5)]
    l2 = iter(l1)
    l1 = [l1[0]]
    next(l2)
    algo.add_comment("it")
    l2 = None
    n3 = next(iter([sorted([N(algo, 6), N(algo, 7)], key=lambda n: str(n.value))[0], list(filter(lambda n: n.value, l1))[0]]))
    try:
        kept4 = list(filter(lambda n: n.value, l1))[0]
    except ValueError:
        pass
    else:
        kept4 = None
        algo.add_comment("else")
    finally:
        n3
    n3 = None
    max((n.value for n in make_gen(3)), default=last(N(algo, 8), N(algo, 9)).value)
    algo.add_comment("c10")
    held5 = ar.Vector("w", algo, [[1]])
    held5.body[0].append((lambda n: n)(N(algo, 11)))
    held5.body[0].pop()
    algo.add_comment("in states")
    f6 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f6.pop()())
    f6 = None
    algo.add_comment("c12")
    return algo
