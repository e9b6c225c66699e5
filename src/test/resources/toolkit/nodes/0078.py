import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

algo = ar.StateSet()

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

def first(a, b=None):
    algo.add_comment("first")
    return a

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def make(v):
    return N(algo, v)

def note(value):
    algo.add_comment(str(value))
    return 0

def run():
    n1 = N(algo, 1)
    algo.add_comment("c2")
    f2 = keeper([*make_gen(2), N(algo, 3)][1])
    algo.add_comment(str(f2()))
    f2 = None
    def func4(p0):
        value_of(copy.copy(p0))
        p0, p0 = p0, p0
        d5 = {"a": first(p0, N(algo, 4)), "b": p0}
        d5.setdefault("n", p0)
        return [[*make_gen(2), N(algo, 5)][1], careful(p0)]
    l6 = func4(copy.copy(N(algo, 6)))
    algo.add_comment("c7")
    n1 = n1
    algo.add_comment("c8")
    def func7(p0, p1):
        algo.add_comment(str(n1.value))
        p0 = None
        algo.add_comment(str(not N(algo, 9)))
    func7([make(10), note(N(algo, 11).value)][0], careful(n1))
    algo.add_comment("c12")
    return algo
