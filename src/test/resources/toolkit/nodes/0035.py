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

    def reverse(head):
        before = None
        while head:
            after = head.next
            head.next = before
            before, head = head, after
        return before

    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def wrap_error(n):
        held = N(algo, "held")
        try:
            fail(n)
        except ValueError as problem:
            algo.add_comment("wrapping")
            raise RuntimeError("wrapped") from problem

    def find(value, *nodes):
        for n in [N(algo, "looked at"), *nodes]:
            if n.value == value:
                return n
            algo.add_comment("no")
        else:
            return N(algo, "not found")

    def make(v):
        return N(algo, v)
    n1 = N(algo, 1)
    n1 = build(3)
    n1 = reverse(n1)
    try:
        wrap_error(find(4, n1, n1))
    except RuntimeError as error:
        algo.add_comment(str(error.__cause__))
    algo.add_comment("out")
    l4 = list(map(make, [3, 4]))
    l4[:2] = [N(algo, 5)]
    dbl6 = ar.List("dbl6", algo)
    for i in range(4):
        dbl6.insert(i)
    if dbl6.size > 2: dbl6.remove(1)
    dbl6.insert(9, 1)
    dbl6.push_back(10)
    while dbl6.size:
        dbl6.pop_back()
    def f7(k):
        n = N(algo, k)
        return n.value + (f7(k - 1) if k else 0)
    algo.add_comment(f7(3))
    algo.add_comment("c12")
    return algo
