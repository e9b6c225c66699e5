import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
KEEP = []

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def keeper(n):
    other = N(algo, "kept")
    return lambda: (n.value, other.value)

def find(value, *nodes):
    for n in [N(algo, "looked at"), *nodes]:
        if n.value == value:
            return n
        algo.add_comment("no")
    else:
        return N(algo, "not found")

def ident(n):
    return n

def value_of(n):
    return n.value

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

N(algo, "lost")
algo.add_comment("module")

def run():
    n1 = make(1)
    KEEP.append(keeper(find(1, N(algo, 2), n1)))
    algo.add_comment("c3")
    n2 = (
        ident(n1)
        if True
        else by_name(**{'a': N(algo, 6)})
    )
    algo.add_comment("c7")
    return algo
