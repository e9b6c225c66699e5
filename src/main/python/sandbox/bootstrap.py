"""The first thing a fresh context evaluates: makes the packaged modules importable.

A context has no file system of ours, so the worker evaluates the text of each packaged module. Its
first statement, put before the text by the worker, keeps the code object and stops: nothing of the
module has happened, but its code is known, and because the worker holds on to what it evaluates, the
engine parses and compiles each module once for all contexts. The builtin `compile` would do so again
and again, for the engine forgets what nobody but the program holds.
"""


def bootstrap(paths, hidden, denied, kept, collect):
    """Returns the function `load`, which loads the packaged modules and returns the driver and the
    order in which they were loaded.

    paths: the packaged modules, one text with lines like "ARgorithmToolkit/utils.py".
    hidden: the builtin modules that only the library finds, one text with a name a line.
    denied: functions in whose place one stands that raises PermissionError, with lines like
    "posix.pipe".
    kept: the functions that stay in modules that lose all others, with such lines.
    collect: collects garbage.
    """
    import gc
    import sys

    import _argorithm_references as references
    from _frozen_importlib import ModuleSpec

    hidden, kept = set(hidden.split("\n")), set(kept.split("\n"))
    origins = set(paths.split("\n"))
    codes = {}
    loaded = []

    class Kept(Exception):
        """Ends a module that only had to give its code."""

    def keep_code():
        code = sys._getframe(1).f_code
        codes[code.co_filename] = code
        raise Kept

    def spec_of(name, origin):
        package = origin.endswith("/__init__.py")
        spec = ModuleSpec(name, PackagedModules, origin=origin, is_package=package)
        spec.has_location = True
        return spec

    def execute(code, namespace):
        # The first statement of the code calls this.
        namespace["keep_code"] = lambda: namespace.pop("keep_code", None)
        exec(code, namespace)

    class PackagedModules:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name in hidden:
                raise ModuleNotFoundError("No module named %r" % name, name=name)
            stem = name.replace(".", "/")
            for origin in (stem + "/__init__.py", stem + ".py"):
                if origin in origins:
                    return spec_of(name, origin)
            return None

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            origin = module.__spec__.origin
            execute(codes[origin], module.__dict__)
            loaded.append(origin)

    def load(order):
        """Loads the modules of `order`, the text that an earlier context's `load` returned, one
        after the other, which spares Python's import system all its work; and what it does not name
        when it is imported, as all modules are when `order` is empty."""
        sys.meta_path.insert(0, PackagedModules)
        sys.modules[references.__name__] = references
        if order:
            modules = [make(origin) for origin in order.split("\n")]
            for module in modules:
                package, _, child = module.__name__.rpartition(".")
                if package:
                    setattr(sys.modules[package], child, module)
            for module in modules:
                PackagedModules.exec_module(module)
        import sandbox.prelude
        import sandbox.driver

        del sys.modules[references.__name__]
        sandbox.driver.use(codes, execute)
        return sandbox.driver, "\n".join(loaded)

    def make(origin):
        name = origin.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        spec = spec_of(name, origin)
        module = type(sys)(name)
        module.__spec__ = spec
        module.__loader__ = PackagedModules
        module.__package__ = spec.parent
        module.__file__ = origin
        if spec.submodule_search_locations is not None:
            module.__path__ = spec.submodule_search_locations
        sys.modules[name] = module
        return module

    def denial(name):
        def function(*args, **kwargs):
            raise PermissionError(name + " is not available here")

        function.__name__ = function.__qualname__ = name.rpartition(".")[2]
        return function

    def deny():
        for name in denied.split("\n"):
            module, _, function = name.rpartition(".")
            if hasattr(__import__(module), function):
                setattr(sys.modules[module], function, denial(name))

    def empty():
        for module in {name.rpartition(".")[0] for name in kept}:
            functions = vars(__import__(module))
            for name in list(functions):
                if isinstance(functions[name], type(len)) and module + "." + name not in kept:
                    del functions[name]

    def hide():
        for name in hidden:
            sys.modules.pop(name, None)
        names = sys.builtin_module_names
        sys.builtin_module_names = tuple([name for name in names if name not in hidden])

    def collect_garbage(generation=2):
        """Collects garbage; how much there was is a fact of the process."""
        collect()
        return 0

    deny()
    empty()
    hide()
    collect_garbage.__name__ = collect_garbage.__qualname__ = "collect"
    gc.collect = collect_garbage
    gc.get_count = lambda: (0, 0, 0)
    sys.modules["__main__"].keep_code = keep_code
    return load


bootstrap
