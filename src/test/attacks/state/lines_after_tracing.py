# cases: 74
# aim: leave other line numbers behind by tracing
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    def lines():
        frame = sys._getframe()
        first = frame.f_lineno
        second = frame.f_lineno
        return first, second, frame.f_code.co_firstlineno
    print(lines())
    sys.settrace(lambda frame, event, argument: None)
    lines()
    sys.settrace(None)
    sys.setprofile(lambda *arguments: None)
    lines()
    return algo
