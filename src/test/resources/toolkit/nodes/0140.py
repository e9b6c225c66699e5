import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def make(v):
    return N(algo, v)

def first(a, b=None):
    algo.add_comment("first")
    return a

def rebind(n):
    n = N(algo, n.value + 100)
    algo.add_comment("rebound")
    return n.value

def value_of(n):
    return n.value

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    n1 = N(algo, 1)
    n2 = chain(2, 3, 4, 5, 6)
    del n2
    n2 = N(algo, 7)
    algo.add_comment("c8")
    d4 = {"a": (N(algo, 9) if False else N(algo, 12)), "b": max([N(algo, 13), N(algo, 14)], key=lambda n: len(str(n.value)))}
    d4 = {N(algo, 1): N(algo, 2)}
    d4.clear()
    n5 = n6 = N(algo, 15)
    algo.add_comment("c16")
    l7 = list(map(make, [17, 18]))
    l7 = [n for n in l7 if n.value] + [first(n5, N(algo, 19))]
    algo.add_comment("c20")
    algo.add_comment(str(rebind(N(algo, 21))))
    def func9(p):
        N(algo, 22)
        yield p
        d10 = {"a": [*make_gen(2), N(algo, 25)][0], "b": p}
        d10[p] = p
        algo.add_comment(len(d10))
        yield N(algo, 26)
    g12 = list(func9((n11 := n2)))
    algo.add_comment("all")
    g12.clear()
    return algo
