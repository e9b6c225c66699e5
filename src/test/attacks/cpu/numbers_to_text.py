# cases: 64
# aim: take the limit of digits away and print
# expect: fine | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    sys.set_int_max_str_digits(0)
    for _ in range(10):
        str(10**5000)
    algo.add_comment("done")
    return algo
