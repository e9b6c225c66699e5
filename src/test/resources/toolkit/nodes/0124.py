import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N, DoublyLinkedListNode as D
from collections import deque
import copy

algo = ar.StateSet()

def value_of(n):
    return n.value

def run():
    deque1 = deque([N(algo, 1), N(algo, 2)])
    deque1.append((None or N(algo, 3) if N(algo, 4) else None))
    deque1.rotate(1)
    n2 = deque1.popleft()
    algo.add_comment("deque")
    deque1 = None
    algo.add_comment("c5")
    n2 = (n3 := min(N(algo, 6), N(algo, 7), key=value_of))
    n4 = copy.copy(n2)
    def f5(n=n4, *, m=N(algo, 8)):
        return n
    f5().value
    f5.__defaults__ = None
    f5 = None
    algo.add_comment("c9")
    algo.add_comment("c10")
    k7 = D(algo, 11)
    k8 = D(algo, 12)
    dl = ar.DoublyLinkedList('dl', algo, k7)
    dl.tail = k8
    k7 = None
    dl.head = dl.tail
    dl = None
    algo.add_comment("c13")
    return algo
