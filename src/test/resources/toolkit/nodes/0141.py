import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def value_of(n):
    return n.value

def ident(n):
    return n

def traced(function):
    first = N(algo, "first")
    def call(*args):
        algo.add_comment("call")
        result = function(*args)
        algo.add_comment(first.value)
        return result
    return call

def make(v):
    return N(algo, v)

def run():
    queue1 = deque([N(algo, 2)])
    while queue1:
        at = queue1.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue1.append(N(algo, at.value + 2))
    algo.add_comment("c1")
    f2 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f2.pop()())
    f2 = None
    algo.add_comment("c2")
    N(algo, 3)
    N(algo, 4)
    algo.add_comment("c5")
    try:
        assert by_name(a=N(algo, 6), z=N(algo, 7)) is None, 'text'
    except AssertionError:
        N(algo, value_of(N(algo, 8)))
    algo.add_comment("asserted")
    algo.add_comment("c9")
    l5 = [
        ident(N(algo, 10)),
        next(iter([N(algo, 11), N(algo, 12)])),
    ]
    algo.add_comment("c13")
    algo.add_comment(str(value_of(n=traced(make)(14))))
    algo.add_comment("c15")
    return algo
