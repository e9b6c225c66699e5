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

    def free(n):
        if n:
            rest = n.next
            n.next = None
            free(rest)

    def closing_gen(n):
        mine = N(algo, "closing")
        try:
            yield n.value
            yield mine.value
        finally:
            algo.add_comment("closed")
    f1 = lambda n=sorted([N(algo, 1), N(algo, 2)], key=lambda n: str(n.value))[0]: n.value
    algo.add_comment(f1())
    f1 = None
    n3 = N(algo, 3)
    n3 = chain(4, 5, 6, 7)
    free(n3)
    algo.add_comment("freed")
    g5 = closing_gen(N(algo, 9))
    next(g5)
    try:
        g5.throw(ValueError('thrown'))
    except ValueError:
        algo.add_comment("thrown")
    fwd6 = ar.ForwardList("fwd6", algo)
    for i in range(3):
        fwd6.push_front(i % 2)
    if len(fwd6): algo.add_comment(fwd6.pop_front())
    for v in fwd6: algo.add_comment(v)
    for v in fwd6: algo.add_comment(v)
    fwd6 = None
    algo.add_comment("list gone")
    algo.add_comment("c16")
    return algo
