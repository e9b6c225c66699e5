# cases: 79
# aim: return a number of a hundred thousand digits
# expect: fine | rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.set_int_max_str_digits(0)
    algo.add_comment(10**100_000)
    return algo
