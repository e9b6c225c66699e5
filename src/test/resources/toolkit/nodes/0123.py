import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D
from dataclasses import dataclass
KEEP = []

def run():
    algo = ar.StateSet()
    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def walk(n):
        while n:
            algo.add_comment(n.value)
            n = n.next

    @dataclass
    class Pair:
        left: object
        right: object = None

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)
    k1 = D(algo, 1)
    k2 = D(algo, 2)
    k1.next = k2
    k2.prev = k1
    k2.prev = None
    k2 = None
    k1 = None
    n3 = N(algo, 3)
    n4 = chain(4, 5, 6, 7, 8)
    walk(n4.next)
    walk(Pair(n4, N(algo, 10)).right)
    algo.add_comment("c11")
    held6 = ar.Queue("q", algo)
    held6.push([N(algo, 12)])
    held6.pop()
    algo.add_comment("in states")
    KEEP[:] = [(N(algo, 13), n3)[1], [*make_gen(2), N(algo, 14)][0]]
    algo.add_comment("kept")
    f7 = [lambda: N(algo, i) for i in range(2)]
    f7[0]()
    f7.pop()()
    algo.add_comment("made")
    shared9 = {1: N(algo, 15), 2: N(algo, 16)}[1]
    def f10():
        nonlocal shared9
        shared9 = [shared9, N(algo, 1)]
        algo.add_comment("nonlocal")
    f10()
    return algo
