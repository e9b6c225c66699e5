import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import chain as chain_of
from functools import partial

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

def first(a, b=None):
    algo.add_comment("first")
    return a

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

def run():
    for each in chain_of([N(algo, 1)], make_gen(2)):
        algo.add_comment(str(each.value))
    n2 = N(algo, 2)
    algo.add_comment("c3")
    if True:
        match [partial(first, n2)(), N(algo, 7)]:
            case [N(value=int(v)) as one, *others]:
                algo.add_comment("sequence")
            case N(value=v) if True:
                algo.add_comment("guarded")
            case N() as whole:
                temp(11)
            case _:
                algo.add_comment("other")
        algo.add_comment("matched")
        fwd4 = ar.ForwardList("fwd4", algo)
        for i in range(2):
            fwd4.push_front(i % 2)
        if len(fwd4): algo.add_comment(fwd4.pop_front())
        algo.add_comment(str(fwd4.tolist()))
    else:
        n2 = n2
    return algo
