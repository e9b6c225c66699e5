import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

algo = ar.StateSet()

def value_of(n):
    return n.value

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def run():
    n1 = (
        N(algo, 1)
        if value_of(n=N(algo, 3)) > 3
        else (None or N(algo, 4) if N(algo, 5) else None)
    )
    match n1:
        case [N(value=int(v)) as one, *others]:
            algo.add_comment("sequence")
        case N(value=v) if True:
            algo.add_comment("guarded")
        case N() as whole:
            copy.copy(N(algo, 9))
        case _:
            algo.add_comment("other")
    algo.add_comment("matched")
    algo.add_comment("c10")
    l2 = make_many(4)
    l2 = None
    algo.add_comment("c11")
    n1 = (
        find(1, N(algo, 12), n1)
        if False
        else n1
    )
    return algo
