import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from functools import reduce
import copy
from collections import deque

def run():
    algo = ar.StateSet()
    @dataclass
    class Pair:
        left: object
        right: object = None

    def pick(a, *, b, c=None):
        return b

    def fail_key(n):
        if n.value:
            raise LookupError("key")
        return 0

    def pass_on(nodes):
        for n in nodes:
            algo.add_comment("passing")
            yield n

    def value_of(n):
        return n.value

    def make(v):
        return N(algo, v)

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def link(a, b):
        a.next = b
        return a
    n1, n2 = Pair(N(algo, 1), N(algo, 2)).right, N(algo, 3)
    try:
        sorted([pick(N(algo, 4), b=N(algo, 5)), next(iter([N(algo, 6), n2]))], key=fail_key)
    except LookupError:
        algo.add_comment("key failed")
    algo.add_comment("after key")
    n4, n5 = N(algo, 7), list(pass_on([n1, N(algo, 8)]))[-1]
    n6 = n7 = N(algo, value_of(n=N(algo, 9)))
    algo.add_comment("c10")
    algo.add_comment(str(reduce(lambda a, n: a + n.value, [N(algo, 11), N(algo, 12)], 0)))
    l8 = list(make(i) for i in range(3))
    for each in list(l8):
        algo.add_comment(str(each.value))
    algo.add_comment("c13")
    n1 = (copy.copy(N(algo, 14)) or (n9 := N(algo, 15)))
    n10 = n11 = n2
    def func12(p):
        deque([p, max([N(algo, 16), p], key=lambda n: len(str(n.value)))]).popleft()
        yield value_of(p)
        n13 = p
        yield p
        algo.add_comment(str(len([sorted([N(algo, 20), N(algo, 21)], key=lambda n: str(n.value))[0], by_name(**{'a': N(algo, 22)})])))
        yield N(algo, 23)
    g14 = list(func12(link(N(algo, 24), n1)))
    algo.add_comment("all")
    g14.clear()
    return algo
