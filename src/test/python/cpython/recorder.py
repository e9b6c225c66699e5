"""Records what programs do under CPython 3.11, with our package and real reference counts; see README.md.

``record(source, parameters)`` gives the outcome of one run: a dict with ``states`` and ``lines``, and with ``error``
and ``message`` when the program raised. Each run has a process of its own, so nothing of a run shows in another. In it
the cyclic collector is off, since a garbage cycle never tells deletes, and the process ends without a cleanup.
"""
import gc
import json
import os
import pathlib
import sys
import types
import weakref

_TESTS = pathlib.Path(__file__).resolve().parents[1]
_PACKAGE = _TESTS.parents[1] / "main" / "python"
_FIRST_ID = 1000000


def _import_package():
    assert sys.version_info[:2] == (3, 11) and sys.implementation.name == "cpython", "record with CPython 3.11"
    sys.dont_write_bytecode = True
    sys.path[:0] = [str(_PACKAGE), str(_TESTS), str(_TESTS / "cpython")]
    import counting

    sys.modules["ARgorithmToolkit._lifetimes"] = counting
    import ARgorithmToolkit
    from ARgorithmToolkit import _session, utils

    ARgorithmToolkit._lifetimes = counting
    utils._OWN_FILES = (utils._OWN_FILES, counting.__file__)  # so that no line is one of counting.py
    return _session


def _start_ids():
    """Makes ``id`` count as it does in the sandbox, each object once, without keeping nodes alive."""
    import builtins

    native_id, numbers, references, made = builtins.id, {}, {}, 0

    def id(obj, /):
        nonlocal made
        key = native_id(obj)
        number = numbers.get(key)
        if number is None:
            try:
                references[key] = weakref.ref(obj, lambda _: (numbers.pop(key), references.pop(key)))
            except TypeError:
                if isinstance(obj, (list, tuple, dict)):
                    raise TypeError("the id of such an object cannot be recorded") from None
                references[key] = obj
            number = numbers[key] = _FIRST_ID + made
            made += 1
        return number

    builtins.id = id


def _run(counting, session, source, function, parameters, file_name):
    module = types.ModuleType(file_name.removesuffix(".py"))
    module.__file__ = file_name
    sys.modules[module.__name__] = module
    session.begin(sys.maxsize)
    try:
        exec(compile(source, file_name, "exec", dont_inherit=True), module.__dict__)
        counting.watch_returns(file_name)
        contents = session.call(getattr(module, function), parameters)
        outcome = {}
        text = "".join(session.encode(contents))
    except Exception as error:
        outcome = {"error": type(error).__name__, "message": str(error)}
        try:
            text = "".join(session.encode(session.partial()))
        except Exception:
            return outcome
    left = {at: state.left_at for at, state in enumerate(session._recorded) if hasattr(state, "left_at")}
    return {**outcome, "states": json.loads(text), "lines": session.lines(), "left": left}


def record(source, parameters=None, function="run", file_name="program.py"):
    """The outcome of one run of a program."""
    session = _import_package() if "ARgorithmToolkit" not in sys.modules else sys.modules["ARgorithmToolkit"]._session
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        gc.disable()
        _start_ids()
        sys.stdout = sys.stderr = open(os.devnull, "w")
        with open(write, "w") as out:
            json.dump(_run(sys.modules["counting"], session, source, function, json.loads(json.dumps(parameters or {})), file_name), out)
        os._exit(0)
    os.close(write)
    with open(read) as result:
        text = result.read()
    os.waitpid(child, 0)
    if not text:
        raise RuntimeError("the run ended without an outcome")
    return json.loads(text)
