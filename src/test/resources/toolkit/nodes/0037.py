import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

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

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def link(a, b):
    a.next = b
    return a

def run():
    f1 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f1.pop()())
    f1 = None
    sorted([N(algo, 1), N(algo, 2)], key=lambda n: str(n.value))[0] in [N(algo, value_of(n=N(algo, 3))), max([N(algo, 4), N(algo, 5)], key=lambda n: len(str(n.value)))]
    b3 = Box(temp(6))
    obj4 = b3.drop
    b3 = Box(by_name(**{'a': N(algo, 7)}))
    obj4()
    obj4 = None
    algo.add_comment("c8")
    def func5():
        b6 = Box(deque([N(algo, 9), N(algo, 10)]).popleft())
        b6.drop()
        n8 = N(algo, 11)
        n8.value = N(algo, 12)
        n8.value = 5
        algo.add_comment("c13")
        dbl9 = ar.List("dbl9", algo)
        for i in range(3):
            dbl9.insert(i)
        held = dbl9.tail
        held = dbl9.tail
        return (link(N(algo, 18), N(algo, 19)) or sorted([n8, N(algo, 20)], key=lambda n: str(n.value))[0])
    n10 = func5()
    algo.add_comment("c21")
    n11 = func5()
    algo.add_comment("c22")
    algo.add_comment("c23")
    return algo
