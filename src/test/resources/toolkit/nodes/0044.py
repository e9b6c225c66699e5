import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from itertools import islice

algo = ar.StateSet()

@dataclass
class Pair:
    left: object
    right: object = None

def make(v):
    return N(algo, v)

def value_of(n):
    return n.value

def first(a, b=None):
    algo.add_comment("first")
    return a

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def ignore(*args, **kwargs):
    pass

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def pick(a, *, b, c=None):
    return b

def run():
    n2, n3 = (n1 := N(algo, 1)), Pair(N(algo, 2), N(algo, 3)).right
    algo.add_comment("c4")
    algo.add_comment("c5")
    n4 = make(6)
    f5 = lambda n=N(algo, value_of(N(algo, 7))): n.value
    algo.add_comment(f5())
    f5 = None
    n7 = first(N(algo, 8), N(algo, 9))
    n8 = chain(10, 11, 12, 13)
    n8.next, n9 = None, n8.next
    n9.next = None
    ignore(*make_gen(2), k=n2)
    algo.add_comment("spread")
    make(15)
    d11 = {"a": pick(N(algo, 16), b=n2), "b": list(islice(make_gen(4), 2))[-1]}
    d11.setdefault("n", (n12 := N(algo, 17)))
    return algo
