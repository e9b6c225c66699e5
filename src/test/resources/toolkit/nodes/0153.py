import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

def make(v):
    return N(algo, v)

def note(value):
    algo.add_comment(str(value))
    return 0

def insert_sorted(head, v):
    n = N(algo, v)
    if head is None or v < head.value:
        n.next = head
        return n
    at = head
    while at.next and at.next.value < v:
        at = at.next
    n.next = at.next
    at.next = n
    return head

def run():
    l1 = [N(algo, 1 * 10 + i) for i in range(3)]
    for each in list(l1):
        algo.add_comment(str(each.value))
        N(algo, 2)
    [make(3), note((None or N(algo, 4) if N(algo, 5) else None).value)][0]
    algo.add_comment("c6")
    if 7 % 2:
        l2 = (N(algo, 9), N(algo, 10))
        l2 += (N(algo, 11),)
        l2 = None
    algo.add_comment("c12")
    n3 = N(algo, 13)
    n3.mark = [(n3, n3)[0], (N(algo, 14) or n3)]
    n3.mark.pop()
    del n3.mark
    shared4 = insert_sorted(None, 15)
    def f5():
        nonlocal shared4
        shared4 = N(algo, 16)
        algo.add_comment("nonlocal")
    f5()
    return algo
