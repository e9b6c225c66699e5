# cases: 74
# aim: let a later run see by a refusal that this one has wanted native code
# expect: blocked
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _imp
    from _frozen_importlib import ModuleSpec
    from _frozen_importlib_external import ExtensionFileLoader
    for name in ("create_dynamic", "__create_dynamic__", "exec_dynamic"):
        try:
            print("breached", getattr(_imp, name)(ModuleSpec("left", None, origin="/left.so"), None))
        except Exception as denial:
            print("denied", str(denial))
    try:
        print("breached", ExtensionFileLoader("left", "/left.so").load_module("left"))
    except Exception as denial:
        print("denied", str(denial))
    return algo
