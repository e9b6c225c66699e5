import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def talk_gen():
        got = None
        while True:
            got = yield got
            algo.add_comment("got")

    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

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
    l1 = [N(algo, 1), make_pair(2)[0]]
    del l1
    g2 = talk_gen()
    next(g2)
    g2.send(deque([N(algo, 3), N(algo, 4)]).popleft())
    g2.send([make(5), note(N(algo, 6).value)][0])
    algo.add_comment("talked")
    g2.close()
    for i in range(2):
        with Holder(N(algo, i)) as held:
            if i: break
    algo.add_comment("c7")
    return algo
