# cases: 13
# aim: read files as data of a package
# expect: blocked
# never: /bin/

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import pkgutil
    for package in ("ARgorithmToolkit", "sandbox", "json"):
        for path in ("../" * 12 + "etc/passwd", "/etc/passwd", "../../argorithm-worker.jar"):
            attempt(lambda: pkgutil.get_data(package, path).decode())
    return algo
