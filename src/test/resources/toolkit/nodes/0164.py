import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice
from collections import deque

algo = ar.StateSet()

def make(v):
    return N(algo, v)

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

def last(*nodes):
    return nodes[-1]

def value_of(n):
    return n.value

def pass_on(nodes):
    for n in nodes:
        algo.add_comment("passing")
        yield n

def run():
    l1 = list(map(make, [1, 2]))
    del l1
    def func2():
        b3 = Box(list(islice(make_gen(4), 2))[-1])
        b3.more = [N(algo, 3), N(algo, 4)]
        b3.more.pop()
        n5 = N(algo, 5)
        n5.value = N(algo, 6)
        n5.value = 5
        algo.add_comment("c7")
    func2()
    algo.add_comment("c8")
    func2()
    algo.add_comment("c9")
    deque6 = deque([N(algo, 10), max([N(algo, 11), N(algo, 12)], key=lambda n: len(str(n.value)))])
    deque6[0] = deque([N(algo, 13), N(algo, 14)]).popleft()
    deque6.rotate(1)
    deque6.rotate(1)
    n7 = deque6.popleft()
    algo.add_comment("deque")
    deque6.clear()
    algo.add_comment("c15")
    n8 = N(algo, 16)
    for i in range(3):
        n9 = min(last(N(algo, 17), N(algo, 18)), deque([n7, N(algo, 19)]).popleft(), key=value_of)
        n10 = list(pass_on([N(algo, 20), n7]))[-1]; algo.add_comment("s"); n10 = None; min(N(algo, 21), N(algo, 22), key=value_of); algo.add_comment("t")
    return algo
