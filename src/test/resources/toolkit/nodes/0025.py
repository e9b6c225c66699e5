import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

algo = ar.StateSet()

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

def make(v):
    return N(algo, v)

def note(value):
    algo.add_comment(str(value))
    return 0

def run():
    dbl1 = ar.List("dbl1", algo)
    for i in range(3):
        dbl1.push_back(i)
    if dbl1.size: dbl1.pop_front()
    l2 = [N(algo, 3 * 10 + i) for i in range(4)]
    for each in list(l2):
        algo.add_comment(str(each.value))
    l2.extend([N(algo, 4), find(5, N(algo, 5), N(algo, 6))])
    def func4(p0, p1):
        f5 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
        algo.add_comment(f5.pop()())
        f5 = None
        d7 = {"a": (p0 and p1), "b": next(iter([N(algo, 7), N(algo, 8)]))}
        d7 = {"in": {"a": [*make_gen(2), p1][0]}, "b": min(N(algo, 9), p0, key=value_of)}
        d7.pop("in")
        k8 = D(algo, 10)
        k9 = D(algo, 11)
        k8.prev = k9
        k8.next = D(algo, 0)
        k9 = None
        k8 = None
        algo.add_comment("both")
        return [next(make_gen(1)), N(algo, 12)]
    l2 = func4(l2.pop(0), N(algo, 13))
    algo.add_comment("c14")
    l10 = func4(next(make_gen(1)), [make(15), note(N(algo, 16).value)][0])
    algo.add_comment("c17")
    algo.add_comment("c18")
    return algo
