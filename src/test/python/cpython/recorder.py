"""Runs programs under CPython 3.11 with our package and the interpreter's reference counts; see README.md.

Each run has a process of its own, so nothing of a run shows in another. In it the cyclic collector is off, since a
garbage cycle never emits deletes, and the process ends without a cleanup.
"""
import builtins
import gc
import json
import os
import pathlib
import sys
import weakref

TESTS = pathlib.Path(__file__).resolve().parents[1]
RESOURCES = TESTS.parent / "resources" / "toolkit"

assert sys.version_info[:2] == (3, 11) and sys.implementation.name == "cpython", "record with CPython 3.11"
sys.dont_write_bytecode = True
sys.path[:0] = [str(TESTS.parents[1] / "main" / "python"), str(TESTS)]

import counting

sys.modules["ARgorithmToolkit._lifetimes"] = counting

import outcomes
from ARgorithmToolkit import _session, utils

utils._OWN_FILES = (utils._OWN_FILES, counting.__file__)  # so that no state has a line of counting.py


def record(source, parameters=None, function="run", name="program"):
    """The outcome of one run, as ``outcomes.outcome`` gives it, with ``left``: the lines at which functions were left
    whose nodes went with them, by the number of the state."""
    found = _record(source, parameters, function, name, watched=False)
    if any(state["state_type"].endswith("llnode_delete") for state in found["states"]):
        watched = _record(source, parameters, function, name, watched=True)
        left = watched.pop("left")
        if watched != found:
            raise RuntimeError("the run is another one when it is watched")
        found["left"] = left
    return found


def _record(source, parameters, function, name, watched):
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        gc.disable()
        _start_ids()
        sys.stdout = sys.stderr = open(os.devnull, "w")
        if watched:
            counting.watch_returns(name + ".py")
        found = outcomes.outcome(name, source, function, json.loads(json.dumps(parameters or {})))
        if watched:
            states = enumerate(_session._recorded)
            found["left"] = {at: state.left_at for at, state in states if hasattr(state, "left_at")}
        with open(write, "w") as out:
            json.dump(found, out)
        os._exit(0)
    os.close(write)
    with open(read) as result:
        text = result.read()
    os.waitpid(child, 0)
    if not text:
        raise RuntimeError("the run ended without an outcome")
    return json.loads(text)


def write(file, outcomes_of_runs):
    """Writes outcomes as JSON with a line for each state."""
    texts = []
    for found in outcomes_of_runs:
        keys = [f"{_compact(key)}:{_compact(value)}" for key, value in found.items() if key != "states"]
        states = ",\n".join(_compact(state) for state in found["states"])
        texts.append("{" + ",\n".join([*keys, f'"states":[\n{states}\n]']) + "}")
    file.write_text("[" + ",\n".join(texts) + "]\n", encoding="utf-8")


def _compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _start_ids():
    """Makes ``id`` count as it does in the sandbox, once for each object, without keeping nodes alive."""
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
            number = numbers[key] = 1000000 + made
            made += 1
        return number

    builtins.id = id
