import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

def fail_deep(k, n):
    mine = N(algo, k)
    if k == 0:
        raise KeyError(k)
    other = fail_deep(k - 1, mine)
    return other

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def first(a, b=None):
    algo.add_comment("first")
    return a

def run():
    algo.add_comment("c1")
    algo.add_comment("c2")
    try:
        fail_deep(1, N(algo, 3))
    except (KeyError, ValueError):
        algo.add_comment(str(N(algo, 4).value))
    algo.add_comment("c5")
    l2 = [temp(6), by_name(a=N(algo, 7), z=N(algo, 8)), (N(algo, 9) or N(algo, 10))]
    l3 = l2.copy()
    l2.clear()
    l2.append(partial(first, N(algo, 11))())
    l3.pop()
    return algo
