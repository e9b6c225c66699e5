import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice

algo = ar.StateSet()

def value_of(n):
    return n.value

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make(v):
    return N(algo, v)

def run():
    n1 = N(algo, 1)
    n1.next = n1.next = (n2 := N(algo, 2))
    shared3 = n1
    def f4():
        nonlocal shared3
        shared3 = [shared3, N(algo, 1)]
        algo.add_comment("nonlocal")
    f4()
    algo.add_comment("c4")
    held5 = ar.Stack("s", algo)
    held5.push(N(algo, value_of(n=N(algo, 5))))
    held5.push(3)
    held5.pop()
    held5.pop()
    algo.add_comment("in states")
    algo.add_comment("c6")
    d6 = {"a": by_name(a=n1, z=n1), "b": n1}
    algo.add_comment(str(d6.get("a", n1) is None))
    n7 = (n1 or N(algo, 7)); algo.add_comment("s"); n7 = None; by_name(a=n1, z=n1); algo.add_comment("t")
    algo.add_comment("c8")
    n8 = n9 = sorted([list(islice(make_gen(4), 2))[-1], n1], key=lambda n: str(n.value))[0]
    n10 = make(9)
    def func11(p0, p1):
        algo.add_comment(str(n8.value))
        algo.add_comment("c10")
        return [N(algo, 11), min(p1, p0, key=value_of)]
    func11(n1, next(iter([N(algo, 12), n10])))
    algo.add_comment("c13")
    return algo
