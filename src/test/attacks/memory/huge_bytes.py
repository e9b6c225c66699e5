# cases: 65
# aim: ask for bytes that are too many
# expect: blocked | limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(len(bytearray(2**40)))
    return algo
