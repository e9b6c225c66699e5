import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N

algo = ar.StateSet()

class Steps:
    def __init__(self, *nodes):
        self.nodes = list(nodes)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.nodes:
            raise StopIteration
        return self.nodes.pop()

def first(a, b=None):
    algo.add_comment("first")
    return a

def by_name(**named):
    for name in named:
        algo.add_comment(name)
    return named["a"]

def run():
    for each in Steps((n2 := N(algo, 1)), first(N(algo, 2), N(algo, 3))):
        algo.add_comment(str(each.value))
    d3 = {"a": N(algo, 4), "b": by_name(a=N(algo, 5), z=N(algo, 6))}
    for key, each in d3.items():
        algo.add_comment(str(key))
    dbl4 = ar.List("dbl4", algo)
    for i in range(2):
        dbl4.push_back(i)
    if dbl4.size: dbl4.pop_front()
    if dbl4.size: dbl4.pop_front()
    algo.add_comment(str(dbl4))
    while dbl4.size:
        dbl4.pop_back()
    return algo
