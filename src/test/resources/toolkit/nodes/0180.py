import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque
import copy

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

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def make(v):
        return N(algo, v)

    def ident(n):
        return n

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

    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def pick(a, *, b, c=None):
        return b
    n1 = N(algo, 1)
    n2 = deque([n1, copy.copy(n1)]).popleft()
    algo.add_comment("c2")
    b3 = Box({1: N(algo, 3), 2: N(algo, 4)}[2])
    del b3.node
    b3.node = next(make_gen(2))
    algo.add_comment(str(max((n.value for n in make_gen(3)), default=make(5).value)))
    (n5 := ident(n1))
    try:
        with Holder(Box(n2).swap(N(algo, 6))):
            fail([*make_gen(2), N(algo, 7)][0])
    except ValueError:
        algo.add_comment("out of with")
    algo.add_comment("c8")
    d6 = {"a": n2, "b": pick(N(algo, 9), b=n2)}
    d6["a"] = n1
    d6 = None
    return algo
