# cases: 3
# aim: list folders of the host
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import os
    for folder in ("/", ".", "/tmp", "/proc/self/fd", "/home"):
        attempt(os.listdir, folder)
        attempt(os.scandir, folder)
    return algo
