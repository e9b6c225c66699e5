# cases: 74
# aim: leave a context of decimal numbers for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import decimal
    print(decimal.getcontext(), decimal.DefaultContext.prec, decimal.BasicContext.prec)
    decimal.getcontext().prec = decimal.DefaultContext.prec = decimal.BasicContext.prec = 7
    decimal.setcontext(decimal.Context(prec=3))
    return algo
