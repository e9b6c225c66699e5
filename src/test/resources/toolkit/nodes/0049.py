import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def insert_sorted(head, v):
        n = N(algo, v)
        if head is None or v < head.value:
            n.next = head
            return n
        at = head
        while at.next and at.next.value < v:
            at = at.next
        n.next = at.next
        at.next = n
        return head

    def value_of(n):
        return n.value
    try:
        list(map(fail, [N(algo, 1), N(algo, 2)]))
    except ValueError:
        algo.add_comment("map")
    algo.add_comment("after map")
    dbl2 = ar.List("dbl2", algo)
    for i in range(3):
        dbl2.insert(i)
    dbl2.insert(4, 1)
    if dbl2.size > 2: dbl2.remove(1)
    if dbl2.size > 2: dbl2.remove(1)
    for i, each in enumerate(make_gen(2)):
        algo.add_comment(i)
    n4 = n5 = (n6 := deque([N(algo, 9), N(algo, 10)]).popleft())
    algo.add_comment("c11")
    l7 = [N(algo, 12 * 10 + i) for i in range(4)]
    l7 = [[N(algo, i), N(algo, -i)][0] for i in range(3)]
    l9 = l7.copy()
    l7.clear()
    l7.append((lambda *nodes: nodes[0])(n4, n4))
    l9.pop()
    algo.add_comment("c13")
    def func10():
        algo.add_comment(str(n4.value))
        d11 = {"a": insert_sorted(None, 14), "b": N(algo, value_of(n=N(algo, 15)))}
        for key, each in d11.items():
            algo.add_comment(str(key))
        algo.add_comment("c16")
    func10()
    algo.add_comment("c17")
    algo.add_comment("c18")
    return algo
