import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
KEEP = []

def run():
    algo = ar.StateSet()
    def first(a, b=None):
        algo.add_comment("first")
        return a

    def pass_on(nodes):
        for n in nodes:
            algo.add_comment("passing")
            yield n

    def value_of(n):
        return n.value

    class Box:
        def __init__(self, node, more=None):
            self.node = node
            self.more = more

        def drop(self):
            self.node = None
            algo.add_comment("dropped")

        def swap(self, node):
            old, self.node = self.node, node
            return old
    f1 = partial(first, list(pass_on([N(algo, 1), N(algo, 2)]))[-1])
    f1(b=(N(algo, 3) or N(algo, 4)))
    f1 = None
    algo.add_comment("c5")
    match (lambda *nodes: nodes[0])(N(algo, 6), N(algo, 7)):
        case [N(value=int(v)) as one, *others]:
            algo.add_comment("sequence")
        case N(value=v) if value_of(N(algo, 13)) > -3:
            algo.add_comment("guarded")
        case N() as whole:
            (n3 := N(algo, 14))
        case _:
            algo.add_comment("other")
    algo.add_comment("matched")
    KEEP.append([sorted([N(algo, 15), N(algo, 16)], key=lambda n: str(n.value))[0], Box(N(algo, 17)).swap(N(algo, 18))])
    KEEP[-1].pop()
    algo.add_comment("c19")
    return algo
