import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
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

    def make(v):
        return N(algo, v)

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def first(a, b=None):
        algo.add_comment("first")
        return a
    n1 = Box(N(algo, 1)).node
    algo.add_comment(str(2 < make(3).value < make(4).value < 99))
    n2 = next(make_gen(3))
    held3 = ar.Queue("q", algo)
    held3.push([by_name(a=N(algo, 5), z=N(algo, 6))])
    held3.pop()
    algo.add_comment("in states")
    b4 = Box((n5 := N(algo, 7)))
    obj6 = b4.drop
    b4 = Box(n1)
    obj6()
    obj6 = None
    held7 = ar.Queue("q", algo)
    held7.push([first(N(algo, 8), N(algo, 9))])
    held7.pop()
    algo.add_comment("in states")
    algo.add_comment("c10")
    return algo
