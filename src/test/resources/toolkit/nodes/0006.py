import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
LAST = None

algo = ar.StateSet()

def closing_gen(n):
    mine = N(algo, "closing")
    try:
        yield n.value
        yield mine.value
    finally:
        algo.add_comment("closed")

def value_of(n):
    return n.value

def set_last(n):
    global LAST
    LAST = n
    algo.add_comment("last")

@dataclass
class Pair:
    left: object
    right: object = None

def rebind(n):
    n = N(algo, n.value + 100)
    algo.add_comment("rebound")
    return n.value

N(algo, "lost")
algo.add_comment("module")

def run():
    algo.add_comment("c1")
    g1 = closing_gen(N(algo, value_of(N(algo, 2))))
    next(g1)
    try:
        g1.throw(ValueError('thrown'))
    except ValueError:
        algo.add_comment("thrown")
    set_last(max([N(algo, 3), N(algo, 4)], key=lambda n: len(str(n.value))))
    set_last(None)
    algo.add_comment("c5")
    f2 = [lambda: N(algo, i) for i in range(2)]
    f2[0]()
    f2.pop()()
    algo.add_comment("made")
    d4 = {"a": Pair(N(algo, 6), N(algo, 7)).right, "b": N(algo, 8)}
    d4 = {k: v for k, v in d4.items() if k == "a"}
    rebind(N(algo, 9))
    dbl5 = ar.List("dbl5", algo)
    for i in range(4):
        dbl5.push_front(i)
    if dbl5.size: dbl5.pop_back()
    while dbl5.size:
        dbl5.pop_back()
    return algo
