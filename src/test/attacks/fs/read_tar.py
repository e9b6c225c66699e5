# cases: 9
# aim: unpack a tar of the host
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import tarfile
    attempt(tarfile.open, "/etc/passwd")
    attempt(tarfile.open, "argorithm-attack.tar", "w")
    return algo
