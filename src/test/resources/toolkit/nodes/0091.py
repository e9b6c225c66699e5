import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D

def run():
    algo = ar.StateSet()
    memo = {}
    def remember(k):
        if k not in memo:
            memo[k] = N(algo, k) if k < 2 else N(algo, remember(k - 1).value + remember(k - 2).value)
        return memo[k]

    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def careful(n):
        mine = N(algo, "careful")
        try:
            return 1 // (n.value - n.value)
        except ZeroDivisionError:
            algo.add_comment("caught")
            return n
        finally:
            algo.add_comment("finally")
    algo.add_comment(remember(2).value)
    algo.add_comment(str(max([N(algo, 1), N(algo, 2)], key=lambda n: len(str(n.value))).value))
    n1 = N(algo, 3)
    n1.mark = N(algo, 1)
    n1.mark.mark = N(algo, 2)
    n1 = N(algo, 3)
    f2 = [(lambda n: lambda: n.value)(N(algo, i)) for i in range(2)]
    algo.add_comment(f2.pop()())
    f2 = None
    algo.add_comment("c4")
    n1 = chain(5, 6, 7, 8, 9)
    n1.next = n1.next.next
    d5 = {"a": N(algo, 11), "b": careful(n1)}
    d5 = {k: v for k, v in d5.items() if k == "a"}
    n1 = None
    k6 = D(algo, 12)
    k7 = D(algo, 13)
    k6.next = k7
    k7.prev = k6
    k7.prev = None
    k7 = None
    k6 = None
    return algo
