# cases: 83, 84
# aim: return text that a careless viewer would execute
# expect: fine
# says: <script>alert(1)</script>

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    from ARgorithmToolkit import State
    html = "<script>alert(1)</script><img src=x onerror=alert(1)>[x](javascript:alert(1))"
    algo.add_state(State(state_type=html, state_def={"id": html, "variable_name": html}, comments=html))
    return algo
