import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import OrderedDict
from collections import deque

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def pick(a, *, b, c=None):
    return b

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

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

N(algo, "lost")
algo.add_comment("module")

def run():
    def func1():
        l2 = [N(algo, 1 * 10 + i) for i in range(4)]
        l2 += make_gen(2)
        algo.add_comment("c2")
    func1()
    algo.add_comment("c3")
    n4 = N(algo, 4)
    d5 = {"a": sorted([N(algo, 5), n4], key=lambda n: str(n.value))[0], "b": {1: n4, 2: n4}[2]}
    d5 = {**d5, "a": N(algo, 6)}
    d5 = OrderedDict(a=pick(n4, b=n4), b=next(iter([N(algo, 7), n4])))
    d5.popitem(last=False)
    b6 = Box(n4)
    vars(b6)['node'] = (lambda *nodes: nodes[0])(N(algo, 8), n4)
    n8 = make_pair(9)[1]
    algo.add_comment("c10")
    algo.add_comment(str(next(make_gen(1))))
    deque9 = deque([(n8, N(algo, 11))[0], deque([N(algo, 12), n8]).popleft()])
    deque9.appendleft(sorted([N(algo, 13), N(algo, 14)], key=lambda n: str(n.value))[0])
    deque9[0] = Box(N(algo, 15)).node
    n8 = deque9.popleft()
    algo.add_comment("deque")
    deque9.pop()
    algo.add_comment("c16")
    return algo
