import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
import copy

algo = ar.StateSet()

def chain(*values):
    head = None
    for v in reversed(values):
        n = N(algo, v)
        n.next = head
        head = n
    return head

def ident(n):
    return n

def value_of(n):
    return n.value

def make_many(k):
    made = []
    for i in range(k):
        made.append(N(algo, i))
    return made

def run():
    def func1():
        n2 = n3 = N(algo, 1)
        n2.value = n3
        n2.value = 5
        n4 = chain(2, 3, 4)
        n5 = n4
        n4 = n4.next
        n5.next = None
        n5 = None
        return ident(n3)
    n6 = func1()
    algo.add_comment("c6")
    algo.add_comment("c7")
    n7 = N(algo, 8)
    n7 = (n8 := copy.copy(n7))
    n6 = ((n6, N(algo, 9))[0] if 10 % 2 else (n9 := n7))
    for each in make_many(2):
        algo.add_comment(str(each.value))
    if True:
        dbl10 = ar.List("dbl10", algo)
        for i in range(3):
            dbl10.push_back(i)
        algo.add_comment(str(dbl10))
        held = dbl10.tail
    return algo
