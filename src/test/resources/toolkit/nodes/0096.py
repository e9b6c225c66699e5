import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

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

    def value_of(n):
        return n.value
    try:
        list(map(fail, [N(algo, 1), N(algo, 2)]))
    except ValueError:
        algo.add_comment("map")
    algo.add_comment("after map")
    algo.add_comment("c3")
    for i in range(2):
        shared2 = temp(4)
        def f3():
            nonlocal shared2
            shared2 = N(algo, 5)
            algo.add_comment("nonlocal")
        f3()
        shared2 = None
    held4 = ar.Stack("s", algo)
    held4.push(N(algo, 6))
    held4.push(3)
    held4.pop()
    held4.pop()
    algo.add_comment("in states")
    n5 = (
        Box(N(algo, 7)).swap(N(algo, 8))
        if value_of(n=N(algo, 10)) > -2
        else (None or N(algo, 11) if N(algo, 12) else None)
    )
    g6 = (N(algo, i) for i in range(3))
    next(g6)
    held = next(g6)
    g6 = None
    algo.add_comment("left")
    algo.add_comment("c13")
    return algo
