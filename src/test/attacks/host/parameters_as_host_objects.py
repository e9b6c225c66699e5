# cases: 38
# aim: find host objects among the parameters
# expect: fine
# parameters: {"list": [1, {"a": null}], "text": "x", "number": 1.5, "whole": 10, "flag": true}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    def check(value):
        assert type(value) in (dict, list, str, float, int, bool, type(None)), type(value)
        for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            check(each)
    check(parameters)
    algo.add_comment("plain")
    return algo
