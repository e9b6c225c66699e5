# cases: 89
# aim: ask for nearly endless time
# expect: rejected
# limits: {"cpuSeconds": 1e308}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        pass
    return algo
