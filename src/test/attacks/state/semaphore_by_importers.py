# cases: 74
# aim: import the module of semaphores by every importer there is
# expect: blocked
# runs: 2

from ARgorithmToolkit import StateSet


def pass_on(kind):
    """Reads what the run before wrote into a named semaphore, and writes one."""
    try:
        print("breached", kind._rebuild(-1, 1, 2000, "/left")._get_value())
    except Exception as nothing:
        print("nothing is left", type(nothing).__name__)
    try:
        kind(1, 42, 2000, "/left", False)
    except Exception as denial:
        print("denied", type(denial).__name__)


def run(**parameters):
    algo = StateSet()
    import importlib, sys
    from _frozen_importlib import BuiltinImporter, FrozenImporter, _gcd_import, _load_unlocked, ModuleSpec
    sys.modules.pop("_multiprocessing_graalpy", None)
    name = "_multiprocessing_graalpy"
    ways = [lambda: _gcd_import(name), lambda: importlib.import_module(name), lambda: __import__(name)]
    ways += [lambda: _load_unlocked(ModuleSpec(name, BuiltinImporter)), lambda: BuiltinImporter.load_module(name)]
    ways += [lambda: FrozenImporter.load_module(name), lambda: BuiltinImporter.find_spec(name).loader.load_module(name)]
    sys.meta_path[:] = [BuiltinImporter]
    for way in ways:
        try:
            pass_on(way().SemLock)
        except Exception as denial:
            print("denied", type(denial).__name__)
    return algo
