# cases: 40
# aim: import everything that is built in and look into it
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    for name in sys.builtin_module_names:
        try:
            __import__(name)
        except Exception as denial:
            print("denied", name)
    algo.add_comment("done")
    return algo
