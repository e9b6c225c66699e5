# cases: 83
# aim: return no state set
# expect: rejected
# error: AttributeError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    return None
