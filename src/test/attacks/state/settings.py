# cases: 74
# aim: leave settings for the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import decimal, locale, sys, warnings
    print(sys.getrecursionlimit(), sys.get_int_max_str_digits(), decimal.getcontext().prec, len(warnings.filters), sys.getswitchinterval())
    print(locale.setlocale(locale.LC_ALL), sys.displayhook is sys.__displayhook__, sys.excepthook is sys.__excepthook__)
    sys.setrecursionlimit(5000)
    sys.set_int_max_str_digits(0)
    decimal.getcontext().prec = 7
    warnings.simplefilter("error")
    sys.excepthook = sys.displayhook = print
    return algo
