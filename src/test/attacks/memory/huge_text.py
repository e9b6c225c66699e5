# cases: 65
# aim: ask for one text as large as can be
# expect: limit memory | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(len("x" * (2**31 - 10)))
    return algo
