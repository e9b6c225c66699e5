import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from dataclasses import dataclass
from collections import deque
KEEP = []

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    @dataclass
    class Pair:
        left: object
        right: object = None

    def pick(a, *, b, c=None):
        return b

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def careful(n):
        mine = N(algo, "careful")
        try:
            return 1 // (n.value - n.value)
        except ZeroDivisionError:
            algo.add_comment("caught")
            return n
        finally:
            algo.add_comment("finally")

    def value_of(n):
        return n.value
    try:
        try:
            fail(Pair(N(algo, 1), N(algo, 2)).right)
        except ValueError:
            algo.add_comment("again")
            raise
    except ValueError:
        pass
    algo.add_comment("done")
    deque2 = deque([pick(N(algo, 3), b=N(algo, 4)), N(algo, 5)])
    deque2[0] = max([N(algo, 6), N(algo, 7)], key=lambda n: len(str(n.value)))
    deque2.rotate(1)
    deque2.appendleft([N(algo, 8), N(algo, 9)][0])
    n3 = deque2.popleft()
    algo.add_comment("deque")
    deque2.pop()
    n4 = by_name(a=careful(N(algo, 10)), z=(None or n3 if n3 else None))
    algo.add_comment("c11")
    KEEP[:] = [N(algo, value_of(N(algo, 12))), (n4 if True else n4)]
    algo.add_comment("kept")
    if True:
        n3 = None
    else:
        l5 = [N(algo, value_of(n=N(algo, 16))), N(algo, 17)]
        l6 = tuple(l5)
        l5 = [l6[0]]
        algo.add_comment("tuple")
        l6 = l6[:1]
    algo.add_comment("c18")
    return algo
