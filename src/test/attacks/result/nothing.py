# cases: 83
# aim: return no state set
# expect: rejected
# error: TypeError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    return None
