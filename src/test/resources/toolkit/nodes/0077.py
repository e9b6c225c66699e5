import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def value_of(n):
    return n.value

def first(a, b=None):
    algo.add_comment("first")
    return a

def run():
    sum(n.value for n in (make(1), N(algo, 2)))
    for each in pass_on(make_gen(3)):
        if each.value == 1:
            break
    algo.add_comment("broke")
    set2 = set([N(algo, 3)])
    algo.add_comment(str(N(algo, 4) in set2))
    set2 = set2 - set2
    algo.add_comment("c5")
    n3 = N(algo, 6)
    def func4(p):
        l5 = [find(5, N(algo, 7), p), p]
        l6 = [l5, [N(algo, 8)]]
        l5 = [N(algo, 9)]
        l6[0].pop()
        l6.pop(0)
        yield p
        n7 = first(
            (lambda n: n)(p),
            first(p, N(algo, 12)),
        )
        yield N(algo, 13)
        outer = N(algo, l5[-1])
        algo.add_comment("held")
        outer = None
        yield N(algo, 14)
    g8 = [each for each in func4((n3 if True else N(algo, 17)))]
    g8 = None
    return algo
