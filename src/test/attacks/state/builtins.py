# cases: 73
# aim: leave something in builtins for the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import builtins
    print("breached" if hasattr(builtins, "left") else "clean")
    builtins.left = 1
    __builtins__["left"] = 1
    return algo
