# cases: 44
# aim: import somebody else's program
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for name in ("honest", "echo", "honest.py"):
        attempt(__import__, name)
    return algo
