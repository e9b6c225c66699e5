# cases: 6
# aim: make a link by the functions below those of os, and to folders
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import posix
    attempt(posix.symlink, "/etc", "argorithm-attack")
    attempt(posix.readlink, "/proc/self/exe")
    attempt(posix.rename, "/tmp", "argorithm-attack")
    return algo
