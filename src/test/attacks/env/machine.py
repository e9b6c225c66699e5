# cases: 32, 88
# aim: learn how large the machine is and how busy
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os
    print(os.cpu_count())
    for name in ("getloadavg", "sched_getaffinity", "sysconf", "times", "ttyname", "getpriority", "get_terminal_size"):
        print("breached" if hasattr(os, name) and name in ("getloadavg", "sched_getaffinity") else "", name, hasattr(os, name))
    return algo
