import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def make_many(k):
        made = []
        for i in range(k):
            made.append(N(algo, i))
        return made

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def make(v):
        return N(algo, v)

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
    l1 = make_many(3)
    l1.sort(key=lambda n: str(n.value))
    algo.add_comment("sorted")
    f"{N(algo, 1).value} and {N(algo, 2).value}"
    algo.add_comment("c3")
    set3 = frozenset([(lambda n, m=None: m or n)(N(algo, 4), N(algo, 5))])
    algo.add_comment(str(N(algo, 6) in set3))
    set3 = set3 - set3
    def func4(p0, p1):
        n5 = N(algo, 7)
        held6 = ar.Variable("v", algo, [*make_gen(2), N(algo, 8)][2])
        held6.value = N(algo, 9)
        held6.value = 1
        algo.add_comment("in states")
        fwd7 = ar.ForwardList("fwd7", algo)
        for i in range(3):
            fwd7.push_front(i % 2)
        if fwd7.head: fwd7.head.next = None
        held = fwd7.head
        l8 = list(map(make, [14, 15]))
        l8.reverse()
        l8.pop()
        l8.append(N(algo, 16))
        algo.add_comment(str((p1 or p1)))
    func4(N(algo, 17), inside(N(algo, 18)))
    algo.add_comment("c19")
    func4(N(algo, 20), (N(algo, 21), N(algo, 22))[0])
    algo.add_comment("c23")
    return algo
