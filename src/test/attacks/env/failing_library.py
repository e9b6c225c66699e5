# cases: 34
# aim: have an uncaught error of the library tell paths
# expect: blocked
# error: JSONDecodeError

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import json
    json.loads("x")
    return algo
