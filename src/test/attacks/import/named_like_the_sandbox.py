# cases: 44
# aim: stand in for the code around the program by the name of the file
# expect: fine | rejected
# file: sandbox/driver.py

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("done")
    return algo
