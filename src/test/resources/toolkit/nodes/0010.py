import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

def value_of(n):
    return n.value

N(algo, "lost")
algo.add_comment("module")

def run():
    f1 = [lambda: N(algo, i) for i in range(2)]
    f1[0]()
    f1.pop()()
    algo.add_comment("made")
    algo.add_comment("c1")
    n3, *l4 = [N(algo, 2 * 10 + i) for i in range(2)]
    if False:
        shared5 = (n7 := N(algo, 5))
        def f6():
            nonlocal shared5
            shared5 = None
            algo.add_comment("nonlocal")
        f6()
        algo.add_comment(str(str(N(algo, 7).value) + str(deque([n3, N(algo, 8)]).popleft().value)))
    match (N(algo, 11), 1):
        case [N(value=int(v)) as one, *others]:
            algo.add_comment("sequence")
        case N(value=v) if 12 % 2:
            algo.add_comment("guarded")
        case N() as whole:
            n3
        case _:
            algo.add_comment("other")
    algo.add_comment("matched")
    algo.add_comment("c14")
    return algo
