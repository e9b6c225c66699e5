# cases: 69
# aim: print more than anybody keeps
# expect: fine | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    for _ in range(3000):
        print("x" * 1000)
    algo.add_comment("done")
    return algo
