# cases: 83
# aim: add states with wrong and missing keys
# expect: blocked

from ARgorithmToolkit import StateSet


def attempt(call, *arguments, **named):
    try:
        print("breached", str(call(*arguments, **named))[:200])
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    from ARgorithmToolkit import State
    attempt(lambda: State(state_type="x"))
    attempt(lambda: algo.add_state({"state_type": "x"}))
    attempt(lambda: algo.add_state(None))
    return algo
