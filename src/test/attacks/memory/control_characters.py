# cases: 69
# aim: print what changes a terminal
# expect: fine
# says: owned

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    print("\x1b]0;owned\x07\x1b[2J\x00\x08\x7f\x9b31m\u202e\u2066 done")
    return algo
