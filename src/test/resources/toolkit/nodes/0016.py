import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def value_of(n):
    return n.value

class Strict:
    def __init__(self, node):
        self.node = node
        temp = N(algo, "temp")
        if node.value:
            raise ValueError("refused")

def make(v):
    return N(algo, v)

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def run():
    f1 = lambda n=max([N(algo, 1), N(algo, 2)], key=lambda n: len(str(n.value))): n.value
    algo.add_comment(f1())
    f1 = None
    algo.add_comment(str("%s %s" % ((n3 := N(algo, 3)).value, N(algo, 4).value)))
    l4 = [N(algo, 5 * 10 + i) for i in range(3)]
    for each in list(l4):
        algo.add_comment(str(each.value))
    while (each := l4.pop() if l4 else None):
        algo.add_comment(str(each.value))
    l4.append(N(algo, 6))
    algo.add_comment("c7")
    l4[0] = sorted([N(algo, 8), N(algo, 9)], key=lambda n: str(n.value))[0]
    if 10 % 2:
        def f6():
            def f6_in():
                return n7
            n7 = N(algo, 1)
            plain = N(algo, 2)
            return f6_in
        n7 = f6()
        algo.add_comment("out")
        n7 = n7()
    del l4
    algo.add_comment("c12")
    try:
        assert (lambda n, m=None: m or n)(N(algo, 13), N(algo, 14)) is None, 'text'
    except AssertionError:
        N(algo, 15)
    algo.add_comment("asserted")
    try:
        kept9 = Strict((n10 := N(algo, 16)))
    except ValueError:
        algo.add_comment("refused")
    algo.add_comment("after refusal")
    g11 = map(make, range(3))
    next(g11)
    held = next(g11)
    g11 = None
    held = None
    (n12, n13), n14 = make_pair(17), N(algo, 18)
    algo.add_comment("c19")
    return algo
