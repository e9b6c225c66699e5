# cases: 91
# aim: outrun a limit of processor time in a builtin, after trying for a thread
# expect: limit cpu
# limits: {"cpuSeconds": 0.5}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.setswitchinterval(10**6)
    sum(range(10**12))
    return algo
