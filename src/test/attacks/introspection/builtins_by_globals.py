# cases: 50
# aim: find builtins behind functions
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    for function in (attempt, StateSet.add_comment, print, algo.add_state):
        attempt(lambda: function.__globals__["__builtins__"]["open"]("/etc/passwd"))
        attempt(lambda: function.__self__.open("/etc/passwd"))
    return algo
