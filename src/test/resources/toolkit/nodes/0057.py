import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

    def fail_key(n):
        if n.value:
            raise LookupError("key")
        return 0

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)

    def value_of(n):
        return n.value

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head
    try:
        sorted([[make(1), note(N(algo, 2).value)][0], (n2 := N(algo, 3))], key=fail_key)
    except LookupError:
        algo.add_comment("key failed")
    algo.add_comment("after key")
    d3 = {"a": (lambda n, m=None: m or n)(N(algo, 4), N(algo, 5)), "b": [*make_gen(2), N(algo, 6)][0]}
    d3.setdefault("n", sorted([N(algo, 7), N(algo, 8)], key=lambda n: str(n.value))[0])
    algo.add_comment("c9")
    for each in make_gen(2):
        algo.add_comment(each.value)
    l6 = [
        (n5 := N(algo, 10)),
        N(algo, 11),
    ]
    f7 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f7.pop()())
    f7 = None
    l6.clear()
    l6.append(N(algo, 12))
    n10 = n11 = (lambda n, m=None: m or n)(min(N(algo, 13), N(algo, 14), key=value_of), sorted([N(algo, 15), N(algo, 16)], key=lambda n: str(n.value))[0])
    l6.sort(key=lambda n: str(n.value))
    algo.add_comment("sorted")
    algo.add_comment("c17")
    n13 = chain(18, 19, 20)
    n13.next = n13.next.next
    algo.add_comment("c22")
    return algo
