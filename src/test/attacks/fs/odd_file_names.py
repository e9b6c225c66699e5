# cases: 14
# aim: confuse what checks file names
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for name in ("/etc/passwd\0", "/etc/passwd\0.py", "/etc/\ud800passwd", "file:///etc/passwd", "//etc//passwd", "/etc/./passwd",
                 "/python/\0/../../etc/passwd", "x" * 100_000, "", b"/etc/passwd"):
        attempt(open, name)
    return algo
