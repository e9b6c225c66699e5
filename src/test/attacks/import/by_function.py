# cases: 43
# aim: import by functions what a list of forbidden words would refuse
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    __import__("o" + "s").system("id")
    algo.add_comment("breached")
    return algo
