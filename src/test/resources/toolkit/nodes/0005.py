import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

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

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def value_of(n):
    return n.value

def run():
    l1 = [next(iter([N(algo, 1), N(algo, 2)])), traced(make)(3)]
    l1 = sorted(l1, key=lambda n: str(n.value), reverse=True)
    algo.add_comment("c4")
    (n3, n4), n5 = make_pair(5), (n6 := N(algo, 6))
    l1[:2] = [N(algo, 7)]
    g8 = (n.value for n in [list(filter(lambda n: n.value, l1))[0], (N(algo, 8) if value_of(N(algo, 10)) > -3 else N(algo, 11))])
    next(g8)
    algo.add_comment("waiting")
    g8 = None
    n4, n5 = n5, n4
    dbl9 = ar.List("dbl9", algo)
    for i in range(2):
        dbl9.push_front(i)
    dbl9.push_back(12)
    if dbl9.size: dbl9.pop_front()
    if dbl9.size > 2: dbl9.remove(1)
    while dbl9.size:
        dbl9.pop_back()
    return algo
