import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

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

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def ident(n):
    return n

def value_of(n):
    return n.value

def run():
    for each in [pick(N(algo, 1), b=N(algo, 2)), N(algo, 3), Box(N(algo, 4)).node, N(algo, 5)]:
        algo.add_comment(str(each.value))
    def func1(p):
        l2 = make_many(4)
        l2.sort(key=lambda n: str(n.value))
        algo.add_comment("sorted")
        yield N(algo, 7).value
        deque4 = deque([p, p])
        deque4[0] = p
        deque4[0] = ident(N(algo, 8))
        deque4.appendleft(N(algo, 9))
        n5 = deque4.popleft()
        algo.add_comment("deque")
        deque4.pop()
        yield n5
        sorted([N(algo, 12), N(algo, 13)], key=lambda n: str(n.value))[0]
        yield n5
    for each in func1(Box(N(algo, 16)).swap(N(algo, 17))):
        algo.add_comment("turn")
    return algo
