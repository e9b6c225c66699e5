import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
TABLE = {}

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

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

N(algo, "lost")
algo.add_comment("module")

def run():
    d1 = {"a": N(algo, 1), "b": N(algo, 2)}
    d1 = {N(algo, 1): N(algo, 2)}
    d1.clear()
    algo.add_comment("c3")
    TABLE["a"] = N(algo, 4)
    TABLE["a"] = (lambda *nodes: nodes[0])(N(algo, 5), N(algo, 6))
    d1.pop("b", None)
    a, b, c = make_gen(3)
    b = None
    algo.add_comment("unpacked")
    algo.add_comment("c7")
    heavy3 = [Heavy(N(algo, v)) for v in [2, 3, 5]]
    heavy3.sort()
    algo.add_comment("sorted")
    heavy3.pop()
    return algo
