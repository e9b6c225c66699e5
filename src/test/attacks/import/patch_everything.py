# cases: 46
# aim: leave builtins, json and the toolkit patched for the next run
# expect: fine | blocked | rejected
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import builtins, json
    import ARgorithmToolkit
    from ARgorithmToolkit import encoders
    print(hasattr(builtins, "left"), hasattr(json, "left"), hasattr(ARgorithmToolkit, "left"))
    builtins.left = json.left = ARgorithmToolkit.left = True
    builtins.isinstance = lambda *arguments: True
    builtins.open = print
    json.dumps = lambda *arguments: "evil"
    ARgorithmToolkit.StateSet.add_state = lambda *arguments: None
    encoders.StateEncoder.default = encoders.default = lambda *arguments: "evil"
    return algo
