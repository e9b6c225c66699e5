import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

def run():
    algo = ar.StateSet()
    f1 = [lambda: N(algo, i) for i in range(2)]
    f1[0]()
    f1.pop()()
    algo.add_comment("made")
    algo.add_comment("c1")
    dbl3 = ar.List("dbl3", algo)
    for i in range(3):
        dbl3.push_back(i)
    algo.add_comment(str(dbl3))
    dbl3.push_back(4)
    if dbl3.size: dbl3.pop_front()
    return algo
