# cases: 59
# aim: ask for a precision of a thousand million digits
# expect: blocked | limit time | limit memory

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import decimal
    decimal.getcontext().prec = 10**9
    algo.add_comment(str(decimal.Decimal(1) / 3)[:10])
    return algo
