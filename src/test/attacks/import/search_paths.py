# cases: 45
# aim: have modules of the host found
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import sys
    sys.path[:0] = ["/usr/lib/python3/dist-packages", "/tmp", "", "/usr/lib/python3.11"]
    sys.path_hooks.clear()
    sys.path_importer_cache.clear()
    for name in ("apt", "debconf", "usercustomize", "sitecustomize", "argorithm_attack"):
        attempt(__import__, name)
    return algo
