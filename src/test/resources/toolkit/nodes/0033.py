import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice
TABLE = {}

algo = ar.StateSet()

def ident(n):
    return n

def last(*nodes):
    return nodes[-1]

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def run():
    n1 = ident(N(algo, 1))
    algo.add_comment("c2")
    l2 = [N(algo, 3 * 10 + i) for i in range(3)]
    for each in list(l2):
        algo.add_comment(str(each.value))
    [n for n in l2][0]
    n1, n1, n1 = n1, n1, n1
    algo.add_comment("c4")
    n3, *l4 = [last(*[n1, n1]), (N(algo, 5) and N(algo, 6)), l2[-1]]
    algo.add_comment("c7")
    l2.append(next(n for n in l2))
    algo.add_comment("c8")
    n6 = list(islice(make_gen(4), 2))[-1]
    TABLE[len(TABLE)] = n6
    TABLE.popitem()
    dbl7 = ar.List("dbl7", algo)
    for i in range(4):
        dbl7.push_front(i)
    if dbl7.size > 2: dbl7.remove(1)
    dbl7.push_back(11)
    dbl7.insert(14, 1)
    while dbl7.size:
        dbl7.pop_back()
    del n3
    algo.add_comment("c15")
    return algo
