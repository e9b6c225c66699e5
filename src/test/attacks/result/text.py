# cases: 83
# aim: return a text that looks like states
# expect: rejected
# error: AttributeError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    return "[{}]"
