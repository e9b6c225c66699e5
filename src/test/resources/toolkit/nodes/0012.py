import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n

    def walk(n):
        while n:
            algo.add_comment(n.value)
            n = n.next

    def make_pair(v):
        x = N(algo, v)
        y = N(algo, -v)
        z = N(algo, v * 10)
        return y, x

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

    def pick(a, *, b, c=None):
        return b

    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")
    algo.add_comment(
        str(f"{N(algo, 1).value} and {N(algo, 2).value}"),
    )
    n1 = N(algo, 3)
    n1 = build(3)
    walk(n1.next)
    walk(make_pair(5)[1])
    algo.add_comment("c6")
    insert_sorted(None, 7)
    algo.add_comment("c8")
    def f3(k):
        n = N(algo, k)
        return n.value + (f3(k - 1) if k else 0)
    algo.add_comment(f3(3))
    n5 = n6 = pick(n1, b={1: n1, 2: n1}[2])
    try:
        fail((None or n5 if n6 else None))
    except ValueError as error:
        raise KeyError("other") from error
    return algo
