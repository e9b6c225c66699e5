# cases: 4
# aim: write to folders that anybody may write to, and to its own
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
    for place in ("/tmp/", "", "./", "/dev/shm/", "/var/tmp/"):
        attempt(open, place + "argorithm-attack", "w")
        attempt(os.mkdir, place + "argorithm-attack")
    return algo
