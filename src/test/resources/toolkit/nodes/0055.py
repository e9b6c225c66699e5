import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy
from collections import deque

def run():
    algo = ar.StateSet()
    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def reverse_short(head):
        before = None
        while head:
            head.next, before, head = before, head, head.next
        return before

    def reverse(head):
        before = None
        while head:
            after = head.next
            head.next = before
            before, head = head, after
        return before

    def first(a, b=None):
        algo.add_comment("first")
        return a
    algo.add_comment(str((lambda n, m=None: m or n)(N(algo, 1), N(algo, 2)) is copy.copy(N(algo, 3))))
    algo.add_comment("c4")
    n1 = N(algo, 5)
    n2 = chain(6, 7, 8, 9)
    n2 = reverse_short(n2)
    n2 = chain(11, 12, 13)
    n2 = reverse(n2)
    n2 = chain(15, 16, 17, 18)
    while n2.next:
        n2 = n2.next
    n7 = N(algo, 20)
    def f6():
        return n7.value
    algo.add_comment(f6())
    n7 = N(algo, 7)
    algo.add_comment(f6())
    n8 = {1: first(n1, N(algo, 21)), 2: N(algo, 22)}[2]
    queue9 = deque([N(algo, 2)])
    while queue9:
        at = queue9.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue9.append(N(algo, at.value + 2))
    l10 = [N(algo, 23 * 10 + i) for i in range(3)]
    while (each := l10.pop() if l10 else None):
        algo.add_comment(str(each.value))
    l10.append(N(algo, 24))
    return algo
