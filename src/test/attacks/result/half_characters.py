# cases: 80
# aim: return text that UTF-8 cannot carry
# expect: fine
# says: \ud800

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("half \ud800 and \udfff")
    return algo
