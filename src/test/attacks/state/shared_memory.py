# cases: 74
# aim: pass bytes on in memory that processes share
# expect: blocked
# error: ModuleNotFoundError
# runs: 2

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import _posixshmem
    attempt(_posixshmem.shm_open, "/left", 66, 384)
    return algo
