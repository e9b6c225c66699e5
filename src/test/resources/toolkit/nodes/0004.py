import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def value_of(n):
        return n.value

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

    def link(a, b):
        a.next = b
        return a
    set1 = set([(N(algo, 1) if False else N(algo, 4))])
    algo.add_comment(str(N(algo, 5) in set1))
    set1 = None
    algo.add_comment("c6")
    f2 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f2.pop()())
    f2 = None
    algo.add_comment("c7")
    n4 = ([*make_gen(2), N(algo, 8)][2] and (n5 := N(algo, 9)))
    match (insert_sorted(None, 14), 1):
        case [N(value=int(v)) as one, *others]:
            algo.add_comment("sequence")
        case N(value=v) if True:
            algo.add_comment("guarded")
        case N() as whole:
            sorted([N(algo, 17), N(algo, 18)], key=lambda n: str(n.value))[0]
        case _:
            algo.add_comment("other")
    algo.add_comment("matched")
    algo.add_comment("c19")
    return algo
