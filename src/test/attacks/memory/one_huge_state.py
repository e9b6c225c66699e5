# cases: 70
# aim: make one state of fifty megabytes
# expect: limit output | limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("x" * (5 * 10**7))
    return algo
