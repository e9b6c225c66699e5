import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from functools import partial

def run():
    algo = ar.StateSet()
    def chain(*values):
        head = None
        for v in reversed(values):
            n = N(algo, v)
            n.next = head
            head = n
        return head

    def make(v):
        return N(algo, v)

    def cut(head):
        slow = fast = head
        while fast.next and fast.next.next:
            slow = slow.next
            fast = fast.next.next
        rest = slow.next
        slow.next = None
        return head, rest

    def first(a, b=None):
        algo.add_comment("first")
        return a

    def last(*nodes):
        return nodes[-1]
    n1 = N(algo, 1)
    n2 = chain(2, 3, 4, 5)
    ll = ar.LinkedList('ll', algo)
    for i in range(3):
        front = N(algo, i)
        front.next = ll.head
        ll.head = front
    algo.add_comment("c7")
    l4 = list(map(make, [8, 9]))
    for each in list(l4):
        algo.add_comment(str(each.value))
    n5 = chain(10, 11, 12, 13, 14)
    n6, n5 = cut(n5)
    algo.add_comment("cut")
    n6 = None
    n5 = N(algo, 15)
    algo.add_comment("c16")
    del l4[0]
    l4.append(partial(first, N(algo, 17))())
    held8 = ar.Queue("q", algo)
    held8.push([last(*[N(algo, 18), N(algo, 19)])])
    held8.pop()
    algo.add_comment("in states")
    return algo
