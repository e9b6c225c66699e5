import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def traced(function):
        first = N(algo, "first")
        def call(*args):
            algo.add_comment("call")
            result = function(*args)
            algo.add_comment(first.value)
            return result
        return call

    def make(v):
        return N(algo, v)

    def careful(n):
        mine = N(algo, "careful")
        try:
            return 1 // (n.value - n.value)
        except ZeroDivisionError:
            algo.add_comment("caught")
            return n
        finally:
            algo.add_comment("finally")

    def temp(v):
        x = N(algo, v)
        y = N(algo, -v)
        algo.add_comment("temp")
        return x

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def ident(n):
        return n
    {1: traced(make)(1), 2: careful(N(algo, 2))}[1]
    algo.add_comment("c3")
    d1 = {"a": temp(4), "b": N(algo, 5)}
    d1 = {**d1, "a": N(algo, 6)}
    try:
        raise ValueError(N(algo, 7))
    except ValueError as error:
        algo.add_comment("carried")
    algo.add_comment("dropped")
    d1 = {k: v for k, v in d1.items() if k == "a"}
    algo.add_comment("c8")
    set3 = frozenset([(lambda n: n)(N(algo, 9))])
    algo.add_comment(str(N(algo, 10) in set3))
    set3 = set3 - set3
    n4 = N(algo, 11)
    n5 = chain(12, 13, 14, 15)
    n5 = ll = ar.LinkedList('ll', algo, n5)
    ll.head = ll.head.next
    n5 = sorted([N(algo, 17), N(algo, 18)], key=lambda n: str(n.value))[0]
    ll.head = ll.head.next.next
    n4.mark = [ident(N(algo, 19)), N(algo, 20)]
    n4.mark.pop()
    del n4.mark
    return algo
