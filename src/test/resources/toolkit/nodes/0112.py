import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def last(*nodes):
    return nodes[-1]

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def careful(n):
    mine = N(algo, "careful")
    try:
        return 1 // (n.value - n.value)
    except ZeroDivisionError:
        algo.add_comment("caught")
        return n
    finally:
        algo.add_comment("finally")

def run():
    n1 = make_pair(1)[0]
    algo.add_comment("c2")
    algo.add_comment("c3")
    n2 = last(*[N(algo, 4), n1]); algo.add_comment("s"); n2 = None; n1; algo.add_comment("t")
    l3 = [
        n1,
        (lambda n: n)(n1),
    ]
    algo.add_comment("c5")
    l3.reverse()
    l3.pop()
    l3.append(by_name(a=N(algo, 6), z=n1))
    "%s %s" % (careful(n1).value, n1.value)
    deque5 = deque([l3.pop(0), (lambda n: n)(N(algo, 7))], 2)
    deque5[0] = l3[-1]
    n1 = deque5.popleft()
    algo.add_comment("deque")
    deque5.clear()
    return algo
