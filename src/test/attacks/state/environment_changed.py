# cases: 74
# aim: leave a variable of the environment for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, posix
    print("breached" if os.environ.get("LEFT") or b"LEFT" in posix.environ else "clean", len(os.environ))
    os.environ["LEFT"] = "1"
    os.putenv("LEFT", "2")
    posix.putenv("LEFT", "3")
    posix.environ[b"LEFT"] = b"4"
    return algo
