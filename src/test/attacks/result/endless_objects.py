# cases: 82
# aim: never end while the states are encoded
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Endless(dict):
        def items(self):
            while True:
                yield "x", 1
    class Loops(list):
        def __iter__(self):
            while True:
                pass
    from ARgorithmToolkit import encoders
    def default(value):
        while True:
            pass
    encoders.default = encoders.StateEncoder.default = default
    algo.add_comment(Endless(a=1))
    algo.add_comment(object())
    return algo
