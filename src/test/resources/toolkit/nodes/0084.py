import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def counter(n):
        count = 0
        def step():
            nonlocal count, n
            count += 1
            if count == 2:
                n = None
                algo.add_comment("second")
            return count
        return step

    def make(v):
        return N(algo, v)

    def value_of(n):
        return n.value

    def last(*nodes):
        return nodes[-1]
    held1 = ar.Vector("w", algo, [[1]])
    held1.body[0].append(max([N(algo, 1), N(algo, 2)], key=lambda n: len(str(n.value))))
    held1.body[0].pop()
    algo.add_comment("in states")
    def func2(p):
        f3 = counter(make(3))
        f3()
        f3()
        f3()
        yield value_of(n=N(algo, 5))
        n5 = last(p, last(N(algo, 6), p))
        yield value_of(n=N(algo, 8))
    for each in func2(N(algo, 9)):
        algo.add_comment("turn")
    n7 = next(iter([N(algo, 10), last(*[N(algo, 11), N(algo, 12)])]))
    del n7
    algo.add_comment("c13")
    algo.add_comment("c14")
    l8 = [N(algo, 15 * 10 + i) for i in range(2)]
    l8 = l8[::-1]
    algo.add_comment("c16")
    return algo
