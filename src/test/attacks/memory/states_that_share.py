# cases: 70, 81
# aim: make a value that is small in memory and endless as JSON
# expect: limit output | limit memory | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    value = "lol"
    for _ in range(40):
        value = [value, value]
    algo.add_comment(value)
    return algo
