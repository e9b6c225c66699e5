import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def value_of(n):
        return n.value

    class Strict:
        def __init__(self, node):
            self.node = node
            temp = N(algo, "temp")
            if node.value:
                raise ValueError("refused")
    (lambda *nodes: nodes[0])(N(algo, 1), N(algo, 2))
    d1 = {"a": (N(algo, 3) or N(algo, 4)), "b": N(algo, 5)}
    algo.add_comment(str(d1.get("a", [make(6), note(N(algo, 7).value)][0]) is None))
    d1 = None
    algo.add_comment("c8")
    algo.add_comment("c9")
    f2 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f2.pop()())
    f2 = None
    n4 = make_pair(10)[1]
    if value_of(n=N(algo, 12)) > 1:
        try:
            kept5 = Strict(copy.copy(n4))
        except ValueError:
            algo.add_comment("refused")
        algo.add_comment("after refusal")
    dbl6 = ar.List("dbl6", algo)
    for i in range(3):
        dbl6.push_front(i)
    if dbl6.size: dbl6.pop_back()
    algo.add_comment("c15")
    try:
        kept7 = Strict((n8 := N(algo, 16)))
    except ValueError:
        algo.add_comment("refused")
    algo.add_comment("after refusal")
    return algo
