import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial
from collections import deque
from dataclasses import dataclass
TABLE = {}

def run():
    algo = ar.StateSet()
    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def from_gen(k):
        held = N(algo, "outer")
        yield from make_gen(k)
        yield held

    def first(a, b=None):
        algo.add_comment("first")
        return a

    @dataclass
    class Pair:
        left: object
        right: object = None

    def make(v):
        return N(algo, v)

    def total(n):
        if n is None:
            return 0
        return n.value + total(n.next)

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def make_many(k):
        made = []
        for i in range(k):
            made.append(N(algo, i))
        return made
    g1 = from_gen(2)
    next(g1)
    algo.add_comment(next(g1).value)
    g1.close()
    algo.add_comment("closed")
    n2 = partial(first, [N(algo, 1), N(algo, 2)][1])()
    TABLE[len(TABLE)] = next(iter([N(algo, 3), n2]))
    TABLE.popitem()
    deque3 = deque([(N(algo, 4) or N(algo, 5)), (None or N(algo, 6) if N(algo, 7) else None)])
    deque3.appendleft(n2)
    deque3[0] = Pair(n2, n2).right
    deque3.appendleft(make(8))
    n4 = deque3.popleft()
    algo.add_comment("deque")
    deque3.clear()
    algo.add_comment(str(total(chain(9, 10))))
    l5 = make_many(2)
    while len(l5) > 1:
        each = l5.pop()
        algo.add_comment(str(each.value))
    return algo
