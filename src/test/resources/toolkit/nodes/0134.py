import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def merge(a, b):
    if a is None or b is None:
        return a or b
    if a.value <= b.value:
        a.next = merge(a.next, b)
        return a
    b.next = merge(a, b.next)
    return b

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

def run():
    n1 = (n2 := max([N(algo, 1), N(algo, 2)], key=lambda n: len(str(n.value))))
    n1 = chain(3, 4, 5)
    n1 = merge(n1, chain(7, 8))
    fwd4 = ar.ForwardList("fwd4", algo)
    for i in range(2):
        fwd4.insert(i, i)
    for v in fwd4: algo.add_comment(v)
    if fwd4.head: fwd4.head = fwd4.head.next
    held = fwd4.head
    fwd4 = None
    algo.add_comment("list gone")
    algo.add_comment("c15")
    try:
        wrap_error((n6 := n1))
    except RuntimeError as error:
        algo.add_comment(str(error.__cause__))
    algo.add_comment("out")
    dbl7 = ar.List("dbl7", algo)
    for i in range(4):
        dbl7.push_back(i)
    held = dbl7.tail
    held = dbl7.tail
    while dbl7.size:
        dbl7.pop_back()
    return algo
