# cases: 68
# aim: exhaust the stack of a parser
# expect: blocked
# error: RecursionError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import json
    json.loads("[" * 10**6)
    return algo
