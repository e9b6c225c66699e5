import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from itertools import chain as chain_of
from collections import deque

def run():
    algo = ar.StateSet()
    @dataclass
    class Pair:
        left: object
        right: object = None

    def traced(function):
        first = N(algo, "first")
        def call(*args):
            algo.add_comment("call")
            result = function(*args)
            algo.add_comment(first.value)
            return result
        return call

    def make(v):
        return N(algo, v)

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def value_of(n):
        return n.value
    set1 = frozenset([Pair(N(algo, 1), N(algo, 2)).right])
    algo.add_comment(str(N(algo, 3) in set1))
    set1 = None
    n2 = N(algo, 4)
    n3 = traced(make)(5)
    n4 = chain(6, 7, 8)
    n4.next, n5 = None, n4.next
    n5.next = None
    l6 = list(map(make, [10, 11]))
    l6.reverse()
    l6.pop()
    l6.append(N(algo, 12))
    def func8(p):
        for each in chain_of([next(iter([N(algo, 13), p]))], make_gen(2)):
            algo.add_comment(str(each.value))
        yield N(algo, 14)
        algo.add_comment("c16")
        yield p
        l10 = list(map(make, [19, 20]))
        l11 = iter(l10)
        l10 = [N(algo, 21)]
        next(l11)
        algo.add_comment("it")
        l11 = None
        yield N(algo, 23).value
    g12 = [each for each in func8(deque([N(algo, 24), N(algo, 25)]).popleft())]
    g12 = None
    return algo
