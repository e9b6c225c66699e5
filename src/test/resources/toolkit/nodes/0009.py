import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def value_of(n):
    return n.value

class Heavy:
    def __init__(self, node):
        self.node = node

    def __lt__(self, other):
        return self.node.value < other.node.value

    def __add__(self, other):
        return Heavy(N(algo, self.node.value + other.node.value))

    @property
    def copy(self):
        return Heavy(N(algo, self.node.value))

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def talk_gen():
    got = None
    while True:
        got = yield got
        algo.add_comment("got")

def run():
    n1 = (
        (None or N(algo, 1) if N(algo, 2) else None)
        if 3 % 2
        else sorted([N(algo, 5), N(algo, 6)], key=lambda n: str(n.value))[0]
    )
    N(algo, 7)
    [a.value for a in [n1] for b in [(lambda n: n)(N(algo, 8)), min(N(algo, 9), N(algo, 10), key=value_of)]]
    if 11 % 2:
        heavy2 = [Heavy(N(algo, v)) for v in [6, 2, 8]]
        algo.add_comment((heavy2[0] + heavy2[1].copy).node.value)
    else:
        n3 = chain(13, 14, 15, 16)
        n3.next.value += 1
        n3.value = n3.next.value
    algo.add_comment("c18")
    n1 = None
    g5 = talk_gen()
    next(g5)
    g5.send((N(algo, 19) if 20 % 2 else N(algo, 22)))
    g5.send((N(algo, 23) or N(algo, 24)))
    algo.add_comment("talked")
    g5.close()
    algo.add_comment("c25")
    return algo
