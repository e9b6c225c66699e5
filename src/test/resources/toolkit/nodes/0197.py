import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from itertools import islice

def run():
    algo = ar.StateSet()
    def fail(n):
        own = N(algo, "own")
        raise ValueError("failed")

    def make_gen(k):
        for i in range(k):
            yield N(algo, i)
    try:
        list(map(fail, [(N(algo, 1) or N(algo, 2)), N(algo, 3)]))
    except ValueError:
        algo.add_comment("map")
    algo.add_comment("after map")
    list(islice(make_gen(4), 2))[-1] is (n2 := N(algo, 4))
    algo.add_comment("c5")
    algo.add_comment(str((N(algo, 6) if N(algo, 8).value > -2 else N(algo, 9)) in [N(algo, 10), N(algo, 11)]))
    algo.add_comment("c12")
    return algo
