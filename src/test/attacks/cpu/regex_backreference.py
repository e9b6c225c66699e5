# cases: 60
# aim: have a regular expression with a backreference try everything
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import re
    re.match(r"(?:(a+)\1?)+(?:(a*)\2)+b$", "a" * 60)
    while True:
        re.sub("a", lambda match: "a", "a" * 1000)
    return algo
