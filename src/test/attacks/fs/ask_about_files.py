# cases: 1, 8
# aim: learn which files the host has
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
    for name in ("/etc/passwd", "/proc/self", "/tmp", "."):
        print("breached" if os.path.exists(name) or os.access(name, os.R_OK) else "denied", name)
        attempt(os.stat, name)
    return algo
