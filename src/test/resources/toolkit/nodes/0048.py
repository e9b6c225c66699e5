import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

STARTS = [N(algo, "a"), N(algo, "b")]
STARTS.pop()

def run():
    n1 = temp(1)
    n2 = n1
    l3 = [N(algo, 2 * 10 + i) for i in range(4)]
    while (each := l3.pop() if l3 else None):
        algo.add_comment(str(each.value))
    l3.append(n1)
    def f4(k):
        n = N(algo, k)
        return n.value + (f4(k - 1) if k else 0)
    algo.add_comment(f4(3))
    algo.add_comment("c3")
    f6 = [lambda: N(algo, i) for i in range(2)]
    f6[0]()
    f6.pop()()
    algo.add_comment("made")
    algo.add_comment("c4")
    for a, b in zip(make_gen(2), make_gen(3)):
        algo.add_comment(a.value + b.value)
    a = b = None
    return algo
