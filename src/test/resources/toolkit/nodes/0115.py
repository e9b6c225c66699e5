import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def last(*nodes):
    return nodes[-1]

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

def value_of(n):
    return n.value

def link(a, b):
    a.next = b
    return a

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def run():
    def func1():
        try:
            fail(last(N(algo, 1), N(algo, 2)))
        except ValueError as error:
            kept2 = error.with_traceback(None)
        algo.add_comment("no traceback")
        n3 = n4 = (temp(3) if False else link(N(algo, 6), N(algo, 7)))
        n3 = build(5)
        n3.next = N(algo, 9)
        n4 = build(5)
        n6 = []
        at = n4
        while at:
            n6.append(at)
            at = at.next
        n6[0], n6[1] = n6[1], n6[0]
        n4 = n6.pop()
        n6 = None
        return n3
    func1()
    algo.add_comment("c11")
    func1()
    algo.add_comment("c12")
    algo.add_comment("c13")
    return algo
