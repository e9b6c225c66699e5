# cases: 21
# aim: end the interpreter as one does in a terminal
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    quit()
    return algo
