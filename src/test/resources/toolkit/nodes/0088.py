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

def walk_gen(n):
    while n:
        yield n
        n = n.next

class Box:
    def __init__(self, node, more=None):
        self.node = node
        self.more = more

    def drop(self):
        self.node = None
        algo.add_comment("dropped")

    def swap(self, node):
        old, self.node = self.node, node
        return old

def value_gen(nodes):
    own = N(algo, "gen")
    for n in nodes:
        yield n.value
    algo.add_comment("exhausted")

def run():
    n1 = N(algo, 1)
    n2 = chain(2, 3, 4, 5)
    for each in walk_gen(n2):
        algo.add_comment(each.value)
    fwd4 = ar.ForwardList("fwd4", algo)
    for i in range(2):
        fwd4.insert(i, i)
    if len(fwd4): algo.add_comment(fwd4.pop_front())
    held = fwd4.head
    fwd4 = None
    algo.add_comment("list gone")
    algo.add_comment("c11")
    l5 = [N(algo, 12 * 10 + i) for i in range(4)]
    l5 = l5[1:] + [Box(n1).swap(N(algo, 13))]
    fwd7 = ar.ForwardList("fwd7", algo)
    for i in range(4):
        fwd7.insert(i, i)
    if len(fwd7): algo.add_comment(fwd7.pop_front())
    held = fwd7.head
    algo.add_comment(str(fwd7.tolist()))
    fwd7 = None
    algo.add_comment("list gone")
    def func8():
        algo.add_comment(str(n2.value))
        for v in value_gen([N(algo, 20), (N(algo, 21), N(algo, 22))[1]]):
            algo.add_comment(v)
        algo.add_comment("c23")
        algo.add_comment("c24")
    func8()
    algo.add_comment("c25")
    return algo
