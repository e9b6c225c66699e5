# cases: 32, 34
# aim: learn where the standard library really lies
# expect: fine
# says: File "/python/lib/python3.12/json/decoder.py"

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import json, os, random, sys, traceback
    print(os.__file__.rpartition("/lib/")[0], sys.path, sys.prefix, json.__path__, random.__spec__, json.__loader__.path)
    print(json.loads.__code__.co_filename, sys.path_importer_cache, vars(sys))
    try:
        json.loads("x")
    except ValueError:
        print(traceback.format_exc())
    return algo
