# cases: 83, 85
# aim: return states that never end
# expect: limit memory | limit time | limit states

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Endless:
        class States:
            def __iter__(self):
                item = type("S", (), {"content": {"a": 1}})()
                while True:
                    yield item
        states = States()
    return Endless()
