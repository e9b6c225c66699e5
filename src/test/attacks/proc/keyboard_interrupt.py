# cases: 21
# aim: look like somebody at the keyboard
# expect: blocked
# error: KeyboardInterrupt

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    raise KeyboardInterrupt
    return algo
