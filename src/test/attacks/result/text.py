# cases: 83
# aim: return a text that looks like states
# expect: rejected
# error: TypeError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    return "[{}]"
