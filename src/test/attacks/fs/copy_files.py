# cases: 11
# aim: copy and remove files
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import shutil
    attempt(shutil.copy, "/etc/passwd", "argorithm-attack")
    attempt(shutil.rmtree, "/tmp/argorithm-attack")
    attempt(shutil.disk_usage, "/")
    return algo
