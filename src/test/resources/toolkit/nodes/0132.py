import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def link(a, b):
    a.next = b
    return a

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

N(algo, "lost")
algo.add_comment("module")

def run():
    N(algo, 1)
    algo.add_comment(str([n.value for n in [by_name(**{'a': N(algo, 2)}), link(N(algo, 3), N(algo, 4))]]))
    n1 = N(algo, 5)
    n2 = chain(6, 7, 8, 9)
    n3 = []
    at = n2
    while at:
        n3.append(at)
        at = at.next
    n3[0], n3[1] = n3[1], n3[0]
    n2 = n3.pop()
    n3 = None
    def f4(n=(n6 := N(algo, 11)), *, m=by_name(**{'a': n2})):
        return n
    f4().value
    f4.__defaults__ = None
    f4 = None
    algo.add_comment("c12")
    n2 = None
    algo.add_comment("c13")
    del n1
    return algo
