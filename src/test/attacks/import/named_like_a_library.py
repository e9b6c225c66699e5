# cases: 44
# aim: stand in for a library by the name of the file
# expect: fine
# file: os.py
# says: posix

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import os, json
    print(os.name, json.dumps([1]))
    return algo
