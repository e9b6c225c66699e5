import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def talk_gen():
        got = None
        while True:
            got = yield got
            algo.add_comment("got")

    def ident(n):
        return n
    algo.add_comment("c1")
    shared1 = N(algo, 2)
    def f2():
        nonlocal shared1
        shared1 = None
        algo.add_comment("nonlocal")
    f2()
    shared1 = None
    d3 = {"a": N(algo, 4), "b": {1: N(algo, 5), 2: N(algo, 6)}[1]}
    d3 = {N(algo, 1): N(algo, 2)}
    d3.clear()
    d3 = None
    n4 = N(algo, 7)
    n5 = chain(8, 9, 10, 11)
    n6 = n5.next.next
    rest = n6.next
    n6.next = None
    n5.next = rest
    algo.add_comment("c13")
    try:
        raise ValueError((None or n4 if N(algo, 14) else None))
    except ValueError as error:
        algo.add_comment("carried")
    algo.add_comment("dropped")
    shared8 = N(algo, 15)
    def f9():
        nonlocal shared8
        shared8 = None
        algo.add_comment("nonlocal")
    f9()
    g10 = talk_gen()
    next(g10)
    g10.send(ident(N(algo, 17)))
    g10.send(sorted([n4, N(algo, 18)], key=lambda n: str(n.value))[0])
    algo.add_comment("talked")
    g10.close()
    return algo
