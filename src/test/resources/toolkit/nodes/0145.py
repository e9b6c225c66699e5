import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def talk_gen():
    got = None
    while True:
        got = yield got
        algo.add_comment("got")

def make_pair(v):
    x = N(algo, v)
    y = N(algo, -v)
    z = N(algo, v * 10)
    return y, x

def run():
    fwd1 = ar.ForwardList("fwd1", algo)
    for i in range(2):
        fwd1.insert(i, i)
    if fwd1.head: fwd1.head.next = None
    for v in fwd1: algo.add_comment(v)
    fwd1.push_front(5)
    fwd1 = None
    algo.add_comment("list gone")
    algo.add_comment("c7")
    n2 = N(algo, 8)
    l3 = make_many(2)
    l3[1:] = []
    g5 = talk_gen()
    next(g5)
    g5.send(n2)
    g5.send(n2)
    algo.add_comment("talked")
    g5.close()
    n2 = None
    l6 = l3.copy()
    l3.clear()
    l3.append(make_pair(9)[1])
    l6.pop()
    algo.add_comment("c10")
    return algo
