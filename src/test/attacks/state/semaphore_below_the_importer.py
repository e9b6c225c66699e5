# cases: 74
# aim: make the module of semaphores by the function below all importers
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
    import _imp
    from _frozen_importlib import BuiltinImporter, ModuleSpec
    print(_imp.is_builtin("_multiprocessing_graalpy"), _imp.is_frozen("_multiprocessing_graalpy"))
    for make in (_imp.create_builtin, BuiltinImporter.create_module, _imp.create_dynamic):
        try:
            module = make(ModuleSpec("_multiprocessing_graalpy", BuiltinImporter, origin="/left.so"))
            _imp.exec_builtin(module)
            pass_on(module.SemLock)
        except Exception as denial:
            print("denied", type(denial).__name__)
    return algo
