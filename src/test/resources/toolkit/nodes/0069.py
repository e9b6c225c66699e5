import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

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

def ignore(*args, **kwargs):
    pass

def value_of(n):
    return n.value

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def run():
    deque1 = deque([N(algo, 1), (n2 := N(algo, 2))])
    deque1.rotate(1)
    n3 = deque1.popleft()
    algo.add_comment("deque")
    deque1.clear()
    shared4 = n3
    def f5():
        nonlocal shared4
        shared4 = [shared4, N(algo, 1)]
        algo.add_comment("nonlocal")
    f5()
    deque6 = deque([Box(N(algo, 4)).swap(n3), N(algo, 5)])
    deque6.appendleft(sorted([N(algo, 6), n3], key=lambda n: str(n.value))[0])
    deque6.append(N(algo, 7))
    n7 = deque6.popleft()
    algo.add_comment("deque")
    deque6 = None
    try:
        ignore((N(algo, 8) if value_of(n=n3) > 1 else N(algo, 10)), fail(n7), N(algo, 11))
    except ValueError:
        algo.add_comment("operands")
    return algo
