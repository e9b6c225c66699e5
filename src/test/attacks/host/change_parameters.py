# cases: 42
# aim: change parameters that the next run gets
# expect: fine
# runs: 2
# parameters: {"list": [1, 2, 3], "map": {"a": 1}}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(repr(parameters))
    parameters["list"].append("changed")
    parameters["map"]["b"] = "changed"
    parameters["new"] = "changed"
    return algo
