import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def value_of(n):
    return n.value

def make(v):
    return N(algo, v)

def build(k):
    if k == 0:
        return None
    n = N(algo, k)
    n.next = build(k - 1)
    return n

def drop_value(head, value):
    if head is None:
        return None
    head.next = drop_value(head.next, value)
    return head.next if head.value == value else head

def fail_gen(n):
    own = N(algo, "own")
    yield n
    raise ValueError("generator")

def run():
    n1 = (
        {1: N(algo, 1), 2: N(algo, 2)}[1]
        if False
        else make(5)
    )
    n2 = N(algo, 6)
    algo.add_comment("c7")
    algo.add_comment("c8")
    l3 = [(lambda *nodes: nodes[0])(N(algo, 9), n1), (n1, n2)[1], N(algo, 10)]
    l3.reverse()
    l3.pop()
    l3.append(sorted([N(algo, 11), n2], key=lambda n: str(n.value))[0])
    n1 = build(3)
    n1 = drop_value(n1, n1.next.value)
    algo.add_comment("gone")
    algo.add_comment("c13")
    n6 = N(algo, 14)
    del n2
    algo.add_comment("c15")
    n6.mark = N(algo, 1)
    n6.mark.mark = N(algo, 2)
    n6 = N(algo, 3)
    try:
        for each in fail_gen(n6):
            algo.add_comment(str(each.value))
    except ValueError:
        algo.add_comment("generator failed")
    algo.add_comment("after generator")
    algo.add_comment("c16")
    return algo
