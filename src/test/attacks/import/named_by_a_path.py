# cases: 44
# aim: be kept or read elsewhere by the name of the file
# expect: fine | rejected
# file: ../../../../tmp/argorithm-attack.py

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    algo.add_comment("done")
    return algo
