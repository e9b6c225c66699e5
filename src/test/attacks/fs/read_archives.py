# cases: 9
# aim: read files of the host as archives
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import zipfile, zipimport
    for archive in ("argorithm-worker.jar", "/usr/share/java/x.jar", "/etc/passwd"):
        attempt(zipfile.ZipFile, archive)
        attempt(zipimport.zipimporter, archive)
    return algo
