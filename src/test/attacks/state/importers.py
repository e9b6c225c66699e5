# cases: 74
# aim: leave importers for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    print(len(sys.meta_path), len(sys.path_hooks), len(sys.path), sorted(sys.path_importer_cache))
    print("breached" if "left" in str(sys.path) + str(sys.meta_path) + str(sys.path_hooks) else "clean")
    sys.path.append("left")
    sys.path_hooks.append("left")
    sys.meta_path.append("left")
    sys.path_importer_cache["left"] = None
    sys.dont_write_bytecode = "left"
    return algo
