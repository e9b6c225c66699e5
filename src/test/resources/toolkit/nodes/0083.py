import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

def first(a, b=None):
    algo.add_comment("first")
    return a

def value_of(n):
    return n.value

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def run():
    n1 = N(algo, 1)
    d2 = {"a": (n3 := N(algo, 2)), "b": partial(first, n1)()}
    d2.clear()
    d2["a"] = min(n1, n1, key=value_of)
    def func4(p):
        outer = N(algo, [p])
        outer.value = None
        algo.add_comment("let go")
        yield value_of(N(algo, 4))
        try:
            find(1, (p if False else N(algo, 6)), fail((lambda n: n)(p)))
        except Exception as error:
            error.node = p
            algo.add_comment("noted")
        algo.add_comment("forgotten")
        yield value_of(n=p)
        n6 = partial(first, p)(); algo.add_comment("s"); n6 = None; (None or N(algo, 8) if p else None); algo.add_comment("t")
        yield p.value
    next(func4(N(algo, 10)))
    algo.add_comment("dropped")
    return algo
