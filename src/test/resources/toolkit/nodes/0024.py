import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
LAST = None

algo = ar.StateSet()

def value_of(n):
    return n.value

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make(v):
    return N(algo, v)

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def set_last(n):
    global LAST
    LAST = n
    algo.add_comment("last")

def last(*nodes):
    return nodes[-1]

def run():
    n1 = N(algo, 1)
    n1, n1 = n1, n1
    n2 = min(copy.copy(n1), [N(algo, 2), N(algo, 3)][0], key=value_of)
    for i, each in enumerate(make_gen(2)):
        algo.add_comment(i)
    algo.add_comment(str(n1 is N(algo, 4)))
    n4 = N(algo, 5)
    n4, n2 = n2, n4
    (lambda n, m=None: m or n)(make(6), (n5 := N(algo, 7)))
    algo.add_comment("c8")
    fwd6 = ar.ForwardList("fwd6", algo)
    for i in range(3):
        fwd6.insert(i, i)
    if fwd6.size: fwd6.remove(1)
    fwd6 = None
    algo.add_comment("list gone")
    del n4
    n7, *l8 = [N(algo, 11 * 10 + i) for i in range(2)]
    keeper(N(algo, 12))()
    def func9(p):
        n10 = p
        yield N(algo, 13)
        set_last(p)
        set_last(last(p, N(algo, 14)))
        algo.add_comment("second last")
        yield N(algo, 15)
    g11 = func9([N(algo, 17), n1][0])
    for each in g11:
        break
    rest = list(g11)
    algo.add_comment("rest")
    f12 = [lambda: N(algo, i) for i in range(2)]
    f12[0]()
    f12.pop()()
    algo.add_comment("made")
    algo.add_comment("c18")
    return algo
