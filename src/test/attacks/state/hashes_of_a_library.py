# cases: 74
# aim: let a later run see by the hashes there are that this one has wanted some
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _imp
    from _frozen_importlib import BuiltinImporter, ModuleSpec
    native = _imp.create_builtin(ModuleSpec("_hashlib", BuiltinImporter))
    for name in ("whirlpool", "tiger", "gost3411", "md4"):
        try:
            print(native.new(name, b"left").hexdigest())
        except Exception as denial:
            print(type(denial).__name__)
    import hashlib
    print(sorted(hashlib.algorithms_available))
    return algo
