"""Runs tests in a GraalPy context without a file system; the Java side calls ``install`` and its result."""


def install(*files):
    """Makes the modules of ``files`` (path and text in turn) importable and gives its functions by name."""
    import sys
    from _frozen_importlib import ModuleSpec

    sources = dict(zip(files[0::2], files[1::2]))
    sys.maxsize = 2**63 - 1  # as the sandbox has it

    class Modules:
        @staticmethod
        def find_spec(name, path=None, target=None):
            stem = name.replace(".", "/")
            for origin in (stem + "/__init__.py", stem + ".py"):
                if origin in sources:
                    return ModuleSpec(name, Modules, origin=origin, is_package=origin.endswith("/__init__.py"))
            return None

        @staticmethod
        def create_module(spec):
            return None

        @staticmethod
        def exec_module(module):
            origin = module.__spec__.origin
            exec(compile(sources[origin], origin, "exec", dont_inherit=True), module.__dict__)

    sys.meta_path.insert(0, Modules)

    def run(module, function):
        """Calls one test function; gives "" or the traceback of its failure."""
        import traceback

        try:
            getattr(__import__(module), function)()
            return ""
        except BaseException:
            return traceback.format_exc()

    def corpus(name, source, function, parameters, expected):
        """Runs a program of the corpus; gives "" or how its outcome differs from the expected one."""
        import json

        from compare import compare
        from outcomes import load
        from ARgorithmToolkit import _session

        try:
            contents = _session.call(getattr(load(name, source), function), json.loads(parameters))
            text = "".join(_session.encode(contents))
            assert len(_session.lines()) == len(contents)
            actual = {"states": json.loads(text)}
            if _session.not_finite():
                return "" if json.loads(expected).get("stage") == "response" else "not finite"
        except _session.NoStates as error:
            actual = {"error": "AttributeError", "message": str(error)}
        except Exception as error:
            actual = {"error": type(error).__name__, "message": str(error)}
        return compare(json.loads(expected), actual, key_order=True) or ""

    def recorded(name, source, parameters, expected):
        """Runs a program that was recorded under CPython; gives "" or how its outcome differs from that."""
        import json

        from outcomes import difference, outcome
        from ARgorithmToolkit import utils

        utils._start_ids()
        return difference(json.loads(expected), outcome(name, source, "run", json.loads(parameters)))

    return {"run": run, "corpus": corpus, "recorded": recorded}.__getitem__


install
