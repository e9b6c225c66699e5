import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    def build(k):
        if k == 0:
            return None
        n = N(algo, k)
        n.next = build(k - 1)
        return n

    def walk_gen(n):
        while n:
            yield n
            n = n.next

    def reverse_short(head):
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before

    def pass_on(nodes):
        for n in nodes:
            algo.add_comment("passing")
            yield n

    def ident(n):
        return n
    l1 = [N(algo, 1 * 10 + i) for i in range(3)]
    l1.sort(key=lambda n: str(n.value))
    algo.add_comment("sorted")
    n3 = N(algo, 2)
    n3 = build(4)
    n3.next = n3.next.next
    algo.add_comment("c4")
    n3 = build(5)
    for each in walk_gen(n3):
        algo.add_comment(each.value)
    n3 = build(4)
    n3 = reverse_short(n3)
    list(pass_on([n3, N(algo, 7)]))[-1] is ident(N(algo, 8))
    return algo
