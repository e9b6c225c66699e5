# cases: 89
# aim: ask for a time that compares with nothing
# expect: rejected
# limits: {"wallSeconds": NaN}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        pass
    return algo
