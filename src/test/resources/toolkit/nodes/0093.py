import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
LAST = None

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def pick(a, *, b, c=None):
    return b

def set_last(n):
    global LAST
    LAST = n
    algo.add_comment("last")

def first(a, b=None):
    algo.add_comment("first")
    return a

def link(a, b):
    a.next = b
    return a

def run():
    set1 = frozenset([(lambda n: n)(N(algo, 1))])
    algo.add_comment(str(N(algo, 2) in set1))
    set1 = set1 - set1
    algo.add_comment("c3")
    def func2():
        n3 = (
            [*make_gen(2), N(algo, 4)][2]
            if False
            else pick(N(algo, 7), b=N(algo, 8))
        )
        dbl4 = ar.List("dbl4", algo)
        for i in range(2):
            dbl4.push_front(i)
        if dbl4.size: dbl4.pop_front()
        dbl4.insert(12, 1)
        set_last(n3)
        set_last(n3)
        algo.add_comment("second last")
        try:
            kept5 = partial(first, n3)()
        except ValueError:
            pass
        else:
            kept5 = None
            algo.add_comment("else")
        finally:
            link(N(algo, 13), N(algo, 14))
        return N(algo, 15)
    n6 = func2()
    algo.add_comment("c16")
    return algo
