# cases: 2
# aim: read the environment and the memory map of the process
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for name in ("environ", "maps", "cmdline", "status", "fd/0", "root/etc/passwd"):
        attempt(open, "/proc/self/" + name)
    attempt(open, "/proc/1/environ")
    return algo
