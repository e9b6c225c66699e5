import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

    def closing_gen(n):
        mine = N(algo, "closing")
        try:
            yield n.value
            yield mine.value
        finally:
            algo.add_comment("closed")

    def value_of(n):
        return n.value

    def make(v):
        return N(algo, v)
    try:
        fail(by_name(a=N(algo, 1), z=N(algo, 2)))
    except ValueError as error:
        kept1 = error
    algo.add_comment("kept for ever")
    n2, n3 = make_pair(3)
    n3.next = n2.next = n2
    g4 = closing_gen(n2)
    next(g4)
    g4.close()
    if value_of(N(algo, 5)) > -2:
        held5 = ar.Map("m", algo)
        held5[(None or n3 if N(algo, 6) else None)] = N(algo, value_of(n=N(algo, 7)))
        held5 = None
        algo.add_comment("in states")
        held6 = ar.Stack("s", algo)
        held6.push(N(algo, N(algo, 8).value))
        held6.push(3)
        held6.pop()
        held6.pop()
        algo.add_comment("in states")
    else:
        l7 = list(map(make, [9, 10]))
        l7 = [n for n in l7 if n.value] + [N(algo, 11)]
    try:
        fail(N(algo, 13))
    except ValueError as error:
        raise KeyError("other") from error
    return algo
