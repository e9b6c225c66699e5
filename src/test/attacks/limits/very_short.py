# cases: 89
# aim: reach a limit before anything has begun
# expect: limit time
# limits: {"wallSeconds": 0.001}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    while True:
        pass
    return algo
