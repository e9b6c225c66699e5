import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

def run():
    algo = ar.StateSet()
    class Box:
        def __init__(self, node, more=None):
            self.node = node
            self.more = more

        def drop(self):
            self.node = None
            algo.add_comment("dropped")

        def swap(self, node):
            old, self.node = self.node, node
            return old

    def by_name(**named):
        for name in named:
            algo.add_comment(name)
        return named["a"]

    def last(*nodes):
        return nodes[-1]

    def pass_on(nodes):
        for n in nodes:
            algo.add_comment("passing")
            yield n

    def value_of(n):
        return n.value

    def first(a, b=None):
        algo.add_comment("first")
        return a
    dbl1 = ar.List("dbl1", algo)
    for i in range(3):
        dbl1.push_front(i)
    if dbl1.size: dbl1.pop_back()
    if dbl1.size: dbl1.pop_back()
    b2 = Box(N(algo, 5))
    obj3 = b2.swap(N(algo, 6))
    b2.swap(by_name(**{'a': N(algo, 7)}))
    n4 = n5 = last(deque([N(algo, 8), N(algo, 9)]).popleft(), list(pass_on([N(algo, 10), N(algo, 11)]))[-1])
    algo.add_comment("c12")
    def func6(p):
        n7 = p
        yield p
        match by_name(**{'a': p}):
            case [N(value=int(v)) as one, *others]:
                algo.add_comment("sequence")
            case N(value=v) if 17 % 2:
                algo.add_comment("guarded")
            case N() as whole:
                N(algo, 18)
            case _:
                algo.add_comment("other")
        algo.add_comment("matched")
        yield value_of(n=p)
        n8 = first(N(algo, 20), by_name(a=N(algo, 21), z=N(algo, 22)))
        yield N(algo, 23)
    for each in func6(n5):
        break
    algo.add_comment("broke")
    algo.add_comment("c24")
    return algo
