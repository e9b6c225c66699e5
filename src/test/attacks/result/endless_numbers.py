# cases: 79
# aim: return a number of more digits than Python writes
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(10**5000)
    return algo
