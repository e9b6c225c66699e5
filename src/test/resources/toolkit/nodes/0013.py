import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def pick(a, *, b, c=None):
    return b

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def from_gen(k):
    held = N(algo, "outer")
    yield from make_gen(k)
    yield held

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def link(a, b):
    a.next = b
    return a

STARTS = [N(algo, "a"), N(algo, "b")]
STARTS.pop()

def run():
    l1 = list(map(make, [1, 2]))
    l1 = l1[1:] + [pick(N(algo, 3), b=N(algo, 4))]
    n3 = N(algo, 5)
    l4 = [[N(algo, i * j) for i in range(2)] for j in range(2)]
    l4[0] = None
    algo.add_comment("row")
    for each in from_gen(2):
        algo.add_comment(str(each.value))
    each = None
    f6 = keeper(n3)
    algo.add_comment(str(f6()))
    f6 = None
    l1 = l1[1:] + [(lambda n, m=None: m or n)(n3, N(algo, 6))]
    for each in [link(N(algo, 7), n3), (n9 := N(algo, 8)), n3]:
        algo.add_comment(str(each.value))
        if each.value: break
    else:
        algo.add_comment("no break")
    algo.add_comment("c9")
    dbl10 = ar.List("dbl10", algo)
    for i in range(4):
        dbl10.push_back(i)
    if dbl10.size > 2: dbl10.remove(1)
    while dbl10.size:
        dbl10.pop_back()
    return algo
