# cases: 80
# aim: return text that breaks terminals and parsers
# expect: fine
# says: \u0000

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("nul \0 bidi \u202e emoji \U0001f600 line \u2028 bom \ufeff del \x7f")
    return algo
