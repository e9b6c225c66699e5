import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def last(*nodes):
    return nodes[-1]

def first(a, b=None):
    algo.add_comment("first")
    return a

def run():
    set1 = set([next(make_gen(3))])
    algo.add_comment(str(N(algo, 1) in set1))
    set1 = set()
    algo.add_comment("c2")
    n2 = N(algo, 3)
    n2 = build(3)
    while n2 and n2.next:
        n2.next = n2.next.next
        n2 = n2.next
    else:
        algo.add_comment("every other")
    n2 = N(algo, 4)
    algo.add_comment(
        str([(N(algo, 5) or n2).value, last(*[N(algo, 6), n2]).value]),
    )
    n4 = next(iter([max([N(algo, 7), n2], key=lambda n: len(str(n.value))), (n5 := N(algo, 8))]))
    algo.add_comment("c9")
    n2.mark = [n4, (lambda n: n)(N(algo, 10))]
    n2.mark.pop()
    del n2.mark
    n2, n6 = n4, partial(first, n4)()
    for each in make_gen(2):
        algo.add_comment(each.value)
    algo.add_comment("c11")
    return algo
