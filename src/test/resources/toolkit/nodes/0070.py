import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

def run():
    algo = ar.StateSet()
    def fail_named(n):
        error = ValueError("named")
        extra = N(algo, "extra")
        raise error

    def make(v):
        return N(algo, v)

    def note(value):
        algo.add_comment(str(value))
        return 0

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

    def first(a, b=None):
        algo.add_comment("first")
        return a
    try:
        fail_named([make(1), note(N(algo, 2).value)][0])
    except ValueError:
        algo.add_comment("named")
    algo.add_comment("after named")
    heavy2 = [Heavy(N(algo, v)) for v in [6, 1, 8]]
    heavy2[0] = heavy2[1] + heavy2[2]
    algo.add_comment("added")
    def func3():
        k4 = D(algo, 3)
        k5 = D(algo, 4)
        k5.prev = k4
        k5.prev.prev = D(algo, -1)
        k4 = D(algo, -2)
        k5.prev = k5.prev.prev
        n6 = N(algo, 5)
        return ((None or N(algo, 6) if n6 else None) and (n6 or N(algo, 7)))
    n7 = func3()
    algo.add_comment("c8")
    n7 = func3()
    algo.add_comment("c9")
    try:
        kept8 = n7
    except ValueError:
        pass
    else:
        kept8 = None
        algo.add_comment("else")
    finally:
        first(n7, n7)
    algo.add_comment("c10")
    return algo
