import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
from dataclasses import dataclass

algo = ar.StateSet()

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def first(a, b=None):
    algo.add_comment("first")
    return a

@dataclass
class Pair:
    left: object
    right: object = None

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make(v):
    return N(algo, v)

def value_of(n):
    return n.value

def run():
    for i in range(2):
        try:
            fail(N(algo, i))
        except ValueError:
            algo.add_comment("loop")
            continue
    dbl2 = ar.List("dbl2", algo)
    for i in range(2):
        dbl2.push_front(i)
    dbl2.push_back(1)
    if dbl2.size > 2: dbl2.remove(1)
    n3 = N(algo, 5)
    n3.next, n3.next = n3, copy.copy(N(algo, 6))
    n4 = (n5 := first(N(algo, 7), n3))
    algo.add_comment(str(len([n3, Pair(N(algo, 8), n3).right])))
    algo.add_comment("c9")
    algo.add_comment(str(any(n.value for n in make_gen(3))))
    n6 = n3
    def func7(p):
        l8 = list(make(i) for i in range(3))
        l9 = iter(l8)
        l8 = [next(iter([N(algo, 10), p]))]
        next(l9)
        algo.add_comment("it")
        l9 = None
        yield p
        outer = N(algo, N(algo, 13))
        algo.add_comment("held")
        outer = None
        yield value_of(p)
    g10 = list(func7({1: n6, 2: n4}[1]))
    algo.add_comment("all")
    g10.clear()
    return algo
