# cases: 34
# aim: find paths of the host in tracebacks
# expect: fine
# says: decoder.py

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import json, traceback
    for text in ("x", "[" * 10, "{"):
        try:
            json.loads(text)
        except ValueError:
            print(traceback.format_exc())
    return algo
