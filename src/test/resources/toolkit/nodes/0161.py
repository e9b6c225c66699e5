import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def link(a, b):
    a.next = b
    return a

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def value_of(n):
    return n.value

def first(a, b=None):
    algo.add_comment("first")
    return a

def pick(a, *, b, c=None):
    return b

def run():
    n1 = n2 = N(algo, 1)
    d3 = {"a": (None or n2 if n1 else None), "b": link(N(algo, 2), N(algo, 3))}
    d3 = {k: v for k, v in d3.items() if k == "a"}
    def func4(p0):
        algo.add_comment(str(n1.value))
        d5 = {"a": find(1, p0, N(algo, 4)), "b": (p0 if False else p0)}
        d5 = {i: N(algo, i) for i in range(3)}
        d5[1] = None
        p0 = N(algo, 6)
        set6 = frozenset([sorted([N(algo, 7), p0], key=lambda n: str(n.value))[0]])
        algo.add_comment(str(N(algo, 8) in set6))
        set6 = set6 - set6
        l7 = [N(algo, 9 * 10 + i) for i in range(3)]
        l7.extend([first(l7.pop(), p0), p0])
        return [next(iter([p0, p0])), pick(N(algo, 10), b=p0)]
    l9 = func4(N(algo, 11))
    algo.add_comment("c12")
    l9 = func4(max([N(algo, 13), n1], key=lambda n: len(str(n.value))))
    algo.add_comment("c14")
    return algo
