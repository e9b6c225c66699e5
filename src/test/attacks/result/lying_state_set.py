# cases: 83
# aim: return something that only looks like a state set
# expect: fine | rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Lies(StateSet):
        @property
        def states(self):
            return [type("S", (), {"content": {"state_type": "comment", "anything": "else"}})()]
    return Lies()
