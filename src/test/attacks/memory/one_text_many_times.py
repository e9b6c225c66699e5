# cases: 70
# aim: make states that are small in memory and large as JSON
# expect: limit output | limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    text = "x" * 10**5
    for i in range(2000):
        algo.add_comment([text] * 50)
    return algo
