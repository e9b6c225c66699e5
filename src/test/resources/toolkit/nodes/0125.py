import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D
from functools import partial
from dataclasses import dataclass

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def first(a, b=None):
    algo.add_comment("first")
    return a

@dataclass
class Pair:
    left: object
    right: object = None

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

START = N(algo, "start")

def run():
    n1 = [*make_gen(2), (lambda n, m=None: m or n)(N(algo, 1), N(algo, 2))][1]
    algo.add_comment("c3")
    def func2(p0, p1):
        algo.add_comment(str(n1.value))
        l3 = [(None or p1 if p1 else None), {1: p0, 2: N(algo, 4)}[1], [*make_gen(2), p0][1], p0]
        l3[1:] = []
        n5 = (max([N(algo, 5), p0], key=lambda n: len(str(n.value))), partial(first, N(algo, 6))())[0]
        d6 = {"a": Pair(N(algo, 7), N(algo, 8)).right, "b": (lambda n: n)(N(algo, 9))}
        algo.add_comment(str(d6.get("a", list(filter(lambda n: n.value, l3))[0]) is None))
        d6 = None
        p0 = None
        return by_name(a=(p1, N(algo, 10))[1], z=by_name(a=N(algo, 11), z=N(algo, 12)))
    n1 = func2(make_pair(13)[1], n1)
    algo.add_comment("c14")
    n1 = func2((lambda n: n)(n1), N(algo, 15))
    algo.add_comment("c16")
    algo.add_comment("c17")
    if False:
        k7 = D(algo, 19)
        k8 = D(algo, 20)
        for i in range(3):
            k8.prev = k7
            k7.next = k8
            k7, k8 = k8, D(algo, i)
        k7.prev.next = None
        k7.prev = None
    return algo
