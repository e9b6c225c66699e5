import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
LAST = None

algo = ar.StateSet()

def set_last(n):
    global LAST
    LAST = n
    algo.add_comment("last")

def first(a, b=None):
    algo.add_comment("first")
    return a

def pick(a, *, b, c=None):
    return b

def run():
    set_last(partial(first, N(algo, 1))())
    set_last(None)
    d1 = {"a": N(algo, 2), "b": N(algo, 3)}
    d1.clear()
    d1["a"] = N(algo, 4)
    d1 = None
    shared2 = N(algo, 5)
    def f3():
        nonlocal shared2
        shared2 = [shared2, N(algo, 1)]
        algo.add_comment("nonlocal")
    f3()
    def func4():
        fwd5 = ar.ForwardList("fwd5", algo)
        for i in range(4):
            fwd5.insert(i, i)
        if fwd5.head: fwd5.head = fwd5.head.next
        if len(fwd5): algo.add_comment(fwd5.pop_front())
        held = fwd5.head
        fwd5 = None
        algo.add_comment("list gone")
        n6 = pick(sorted([N(algo, 13), N(algo, 14)], key=lambda n: str(n.value))[0], b=N(algo, 15))
        n8 = N(algo, N(algo, 16).value)
        def f7():
            return n8.value
        algo.add_comment(f7())
        n8 = N(algo, 7)
        algo.add_comment(f7())
        try:
            return first(n6, n6)
        finally:
            algo.add_comment("leaving")
    n9 = func4()
    algo.add_comment("c17")
    return algo
