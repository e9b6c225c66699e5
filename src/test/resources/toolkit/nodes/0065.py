import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    def first(a, b=None):
        algo.add_comment("first")
        return a

    class Counted:
        made = []

        @classmethod
        def of(cls, v):
            cls.made.append(cls(N(algo, v)))
            return cls.made[-1]

        @staticmethod
        def value(n):
            return n.value

        def __init__(self, node):
            self.node = node

        def __getattr__(self, name):
            return N(algo, name)

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head
    d1 = {"a": first(N(algo, 1), N(algo, 2)), "b": N(algo, 3)}
    d1 = {i: N(algo, i) for i in range(3)}
    d1[1] = None
    deque2 = deque([N(algo, 4), N(algo, 5)], 2)
    deque2[0] = Counted.of(6).missing
    deque2.append(N(algo, 7))
    deque2.appendleft(deque([N(algo, 8), N(algo, 9)]).popleft())
    n3 = deque2.popleft()
    algo.add_comment("deque")
    deque2.clear()
    algo.add_comment("c10")
    n3 = n3
    n4 = n5 = n3
    dbl6 = ar.List("dbl6", algo)
    for i in range(3):
        dbl6.insert(i)
    algo.add_comment(str(dbl6))
    if dbl6.size > 2: dbl6.remove(1)
    n7 = chain(15, 16, 17, 18, 19)
    n7.next.next.next = None
    algo.add_comment("short")
    algo.add_comment("c21")
    algo.add_comment(str(f"{N(algo, 22).value} and {n4.value}"))
    return algo
