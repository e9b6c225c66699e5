# cases: 4
# aim: let the loader of the library write bytecode where the library really lies
# expect: fine
# never: breached

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import json, sys
    real = sys.modules["sandbox.home"].real
    for loader in (json.__loader__, json.decoder.__loader__):
        for place in (json.__file__, real + "/lib/python3.12/json/__init__.py", real + "/argorithm_attack.py"):
            try:
                loader.set_data(place, b"print('breached')")
            except Exception as denial:
                print("denied")
    return algo
