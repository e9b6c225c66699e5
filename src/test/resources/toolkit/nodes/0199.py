import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

    def make(v):
        return N(algo, v)

    def find(value, *nodes):
        for n in [N(algo, "looked at"), *nodes]:
            if n.value == value:
                return n
            algo.add_comment("no")
        else:
            return N(algo, "not found")

    def last(*nodes):
        return nodes[-1]
    deque1 = deque([N(algo, 1), N(algo, 2)])
    deque1.appendleft((n2 := N(algo, 3)))
    deque1.appendleft(temp(4))
    n3 = deque1.popleft()
    algo.add_comment("deque")
    deque1 = None
    g4 = (n.value for n in [n3, N(algo, 5)])
    next(g4)
    algo.add_comment("waiting")
    g4 = None
    algo.add_comment("c6")
    g5 = map(make, range(3))
    next(g5)
    held = next(g5)
    g5 = None
    held = None
    outer = N(algo, next(iter([N(algo, 7), n3])))
    algo.add_comment("held")
    outer = None
    l6 = [N(algo, 8 * 10 + i) for i in range(2)]
    l6.extend([{1: n3, 2: N(algo, 9)}[1], find(4, n3, N(algo, 10))])
    held8 = ar.Vector("w", algo, [[1]])
    held8.body[0].append(last(*[N(algo, 11), n3]))
    held8.body[0].pop()
    algo.add_comment("in states")
    for each in list(l6):
        algo.add_comment(str(each.value))
    return algo
