import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def value_of(n):
    return n.value

def pick(a, *, b, c=None):
    return b

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def run():
    for i in range(3):
        algo.add_comment("c1")
        def f1(k):
            n = N(algo, k)
            return n.value + (f1(k - 1) if k else 0)
        algo.add_comment(f1(1))
    n3 = N(algo, 2)
    n3, n3 = n3, n3
    n3 = {1: [N(algo, 3), n3][1], 2: next(iter([n3, n3]))}[1]
    def func4(p):
        held5 = ar.Map("m", algo)
        held5[(N(algo, 4) if 5 % 2 else p)] = p
        held5 = None
        algo.add_comment("in states")
        yield p
    g6 = list(func4(N(algo, 9)))
    algo.add_comment("all")
    g6.clear()
    for each in (pick(n3, b=N(algo, 10)), n3):
        each = each.value
        algo.add_comment(str(each))
    algo.add_comment("c11")
    l7 = make_many(3)
    l7 += [n3]
    fail(n3)
    return algo
