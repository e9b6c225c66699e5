# cases: 6
# aim: make a link to a file of the host and write through it
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
    attempt(os.symlink, "/etc/passwd", "argorithm-attack")
    attempt(os.link, "/etc/passwd", "argorithm-attack")
    attempt(open, "argorithm-attack", "a")
    return algo
