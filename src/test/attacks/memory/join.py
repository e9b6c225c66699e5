# cases: 66
# aim: join texts to five gigabytes
# expect: limit memory | blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment(len(("x" * 1_000_000).join(["y" * 1_000_000] * 2500)))
    return algo
