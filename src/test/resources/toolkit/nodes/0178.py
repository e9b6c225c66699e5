import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    class Heavy:
        def __init__(self, node):
            self.node = node

        def __lt__(self, other):
            return self.node.value < other.node.value

        def __add__(self, other):
            return Heavy(N(algo, self.node.value + other.node.value))

        @property
        def copy(self):
            return Heavy(N(algo, self.node.value))

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def pick(a, *, b, c=None):
        return b
    heavy1 = [Heavy(N(algo, v)) for v in [3, 2, 0]]
    heavy1[0] = heavy1[1] + heavy1[2]
    algo.add_comment("added")
    n2, n3 = make_pair(1)
    for each in make_gen(3):
        algo.add_comment(each.value)
    g5 = (N(algo, i) for i in range(3))
    next(g5)
    held = next(g5)
    g5 = None
    algo.add_comment("left")
    algo.add_comment("c2")
    algo.add_comment("c3")
    algo.add_comment("c4")
    algo.add_comment(str([next(iter([n2, N(algo, 5)])).value, pick(n2, b=N(algo, 6)).value]))
    l6 = [N(algo, 7 * 10 + i) for i in range(4)]
    l6 = l6[::-1]
    algo.add_comment("c8")
    for i in range(3):
        heavy8 = [Heavy(N(algo, v)) for v in [4, 1, 7]]
        heavy8[0] += heavy8[1]
        heavy8 = max(heavy8)
    l6.sort(key=lambda n: str(n.value))
    algo.add_comment("sorted")
    return algo
