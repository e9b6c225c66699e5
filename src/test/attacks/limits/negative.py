# cases: 89
# aim: ask for negative time, which some take for endless
# expect: rejected
# limits: {"wallSeconds": -1, "cpuSeconds": -1}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        pass
    return algo
