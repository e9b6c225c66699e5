import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def fail(n):
    own = N(algo, "own")
    raise ValueError("failed")

def last(*nodes):
    return nodes[-1]

def fail_key(n):
    if n.value:
        raise LookupError("key")
    return 0

def temp(v):
    x = N(algo, v)
    y = N(algo, -v)
    algo.add_comment("temp")
    return x

def run():
    algo.add_comment("c1")
    n1 = N(algo, 2)
    n2 = n1
    algo.add_comment("c3")
    for i in range(2):
        try:
            fail(N(algo, i))
        except ValueError:
            algo.add_comment("loop")
            continue
    len([(n4 := n2), N(algo, n2.value)])
    algo.add_comment("c4")
    n2 = None
    algo.add_comment("c5")
    try:
        sorted([(n6 := n1), last(n1, n1)], key=fail_key)
    except LookupError:
        algo.add_comment("key failed")
    algo.add_comment("after key")
    n7 = (temp(6) or (lambda n, m=None: m or n)(N(algo, 7), n1))
    n7, n1, n1 = n1, n1, N(algo, 8)
    algo.add_comment("c9")
    return algo
