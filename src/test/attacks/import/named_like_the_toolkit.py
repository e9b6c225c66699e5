# cases: 44
# aim: stand in for the toolkit by the name of the file
# expect: fine
# file: ARgorithmToolkit.py

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("done")
    return algo
