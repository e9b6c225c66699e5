import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

algo = ar.StateSet()

def first(a, b=None):
    algo.add_comment("first")
    return a

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

def last(*nodes):
    return nodes[-1]

def value_of(n):
    return n.value

def run():
    held1 = ar.Queue("q", algo)
    held1.push([partial(first, N(algo, 1))()])
    held1.pop()
    algo.add_comment("in states")
    algo.add_comment("c2")
    for i in range(2):
        with Holder(N(algo, i)) as held:
            if i: break
    algo.add_comment("c3")
    d2 = {"a": last(N(algo, 4), N(algo, 5)), "b": min(N(algo, 6), N(algo, 7), key=value_of)}
    d2 = {k: v for k, v in d2.items() if k == "a"}
    algo.add_comment("c8")
    return algo
