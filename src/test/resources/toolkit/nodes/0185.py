import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def make_gen(k):
    for i in range(k):
        yield N(algo, i)

def make(v):
    return N(algo, v)

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

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
    n1 = N(algo, 1)
    n2 = chain(2, 3, 4, 5)
    n3 = n2
    n2 = n2.next
    n3.next = None
    n3 = None
    algo.add_comment("c7")
    n4 = [[n1, N(algo, 8)][0], N(algo, 9)][0]
    n5 = next(make_gen(2))
    algo.add_comment("c10")
    make(11)
    algo.add_comment("c12")
    n5.mark = N(algo, 1)
    n5.mark.mark = N(algo, 2)
    n5 = N(algo, 3)
    deque6 = deque([(n7 := N(algo, 13)), [*make_gen(2), N(algo, 14)][1]])
    deque6.rotate(1)
    deque6.appendleft(by_name(a=n1, z=n4))
    n1 = deque6.popleft()
    algo.add_comment("deque")
    deque6 = None
    deque8 = deque([insert_sorted(None, 15), n2])
    deque8.append(n1)
    deque8.rotate(1)
    deque8.rotate(1)
    n9 = deque8.popleft()
    algo.add_comment("deque")
    deque8.clear()
    algo.add_comment("c16")
    return algo
