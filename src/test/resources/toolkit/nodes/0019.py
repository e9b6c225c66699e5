import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice

def run():
    algo = ar.StateSet()
    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

    def value_of(n):
        return n.value

    def last(*nodes):
        return nodes[-1]

    class Holder:
        def __init__(self, node):
            self.node = node

        def __enter__(self):
            algo.add_comment("enter")
            return self.node

        def __exit__(self, kind, error, trace):
            algo.add_comment("exit")
            self.node = None
            return kind is KeyError

    def inside(n):
        with Holder(n) as held:
            extra = N(algo, "extra")
            return extra
    def func1(p0, p1):
        n3 = p0
        def f2():
            return n3.value
        algo.add_comment(f2())
        n3 = N(algo, 7)
        algo.add_comment(f2())
        n4 = next(make_gen(3))
        match ([make(3), note(n4.value)][0], 1):
            case [N(value=int(v)) as one, *others]:
                algo.add_comment("sequence")
            case N(value=v) if 4 % 2:
                algo.add_comment("guarded")
            case N() as whole:
                N(algo, 6)
            case _:
                algo.add_comment("other")
        algo.add_comment("matched")
        algo.add_comment(str({n.value: n.value for n in [last(*[p1, N(algo, 7)]), list(islice(make_gen(4), 2))[-1]]}))
    func1(last(*[N(algo, 8), N(algo, 9)]), last(N(algo, 10), N(algo, 11)))
    algo.add_comment("c12")
    func1(inside(N(algo, 13)), [*make_gen(2), N(algo, 14)][2])
    algo.add_comment("c15")
    algo.add_comment("c16")
    d5 = {"a": (lambda *nodes: nodes[0])(N(algo, 17), N(algo, 18)), "b": N(algo, 19)}
    d5 = {k: v for k, v in d5.items() if k == "a"}
    d5 = None
    return algo
