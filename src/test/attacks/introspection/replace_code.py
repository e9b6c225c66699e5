# cases: 50
# aim: replace the code of functions that run later
# expect: limit time | limit output

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    for name in ("chunk", "lines", "stopped", "_describe"):
        getattr(sys.modules["sandbox.driver"], name).__code__ = (lambda *arguments: "evil").__code__
    return algo
