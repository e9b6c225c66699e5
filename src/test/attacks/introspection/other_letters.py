# cases: 54
# aim: write names in letters that a list of forbidden words does not know
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import 𝐨𝐬
    𝐨𝐬.𝓼𝔂𝓼𝓽𝓮𝓶("id")
    algo.add_comment("breached")
    return algo
