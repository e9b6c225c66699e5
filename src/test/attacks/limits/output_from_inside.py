# cases: 89
# aim: send more than allowed by what encodes the states
# expect: limit output
# limits: {"outputBytes": 1000}

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.modules["ARgorithmToolkit._session"].encode = lambda contents: iter(["[1", ",1" * 10_000, "]"])
    algo.add_comment("ran")
    return algo
