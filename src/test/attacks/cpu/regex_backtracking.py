# cases: 60
# aim: have a regular expression try everything
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import re
    re.match("(a+)+$", "a" * 40 + "b")
    re.match(r"(a|aa)+\1$", "a" * 60 + "b")
    return algo
