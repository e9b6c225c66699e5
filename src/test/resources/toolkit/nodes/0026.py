import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
KEEP = []

algo = ar.StateSet()

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def value_of(n):
    return n.value

def from_gen(k):
    held = N(algo, "outer")
    yield from make_gen(k)
    yield held

def make(v):
    return N(algo, v)

def talk_gen():
    got = None
    while True:
        got = yield got
        algo.add_comment("got")

N(algo, "lost")
algo.add_comment("module")

def run():
    set1 = frozenset([N(algo, 1)])
    algo.add_comment(str(N(algo, 2) in set1))
    set1 = set1 - set1
    def func2(p):
        l3 = [N(algo, 3 * 10 + i) for i in range(2)]
        l3.reverse()
        l3.pop()
        l3.append(next(make_gen(2)))
        yield p
        algo.add_comment(str([next(n for n in l3).value, p.value]))
        yield value_of(N(algo, 7))
    KEEP.append(func2(N(algo, 8)))
    next(KEEP[-1])
    algo.add_comment("kept")
    for each in from_gen(2):
        algo.add_comment(str(each.value))
    each = None
    algo.add_comment("c9")
    fwd7 = ar.ForwardList("fwd7", algo)
    for i in range(2):
        fwd7.insert(i, i)
    fwd7.push_front(10)
    if fwd7.size: fwd7.remove(2)
    for v in fwd7: algo.add_comment(v)
    fwd7 = None
    algo.add_comment("list gone")
    algo.add_comment("c16")
    l8 = list(map(make, [17, 18]))
    l8[0], l8[-1] = l8[-1], l8[0]
    l8.append((n11 := N(algo, 19)))
    N(algo, 20)
    g12 = talk_gen()
    next(g12)
    g12.send(l8[-1])
    g12.send(N(algo, 21))
    algo.add_comment("talked")
    g12.close()
    return algo
