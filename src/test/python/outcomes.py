"""What a run of a program gives, and how it differs from what was recorded; under GraalPy and under CPython."""
import sys


def load(name, source):
    """The module of a program."""
    module = type(sys)(name)
    module.__file__ = name + ".py"
    sys.modules[name] = module
    exec(compile(source, name + ".py", "exec", dont_inherit=True), module.__dict__)
    return module


def outcome(name, source, function, parameters):
    """``states`` and ``lines`` of a run; ``error`` and ``message`` come before them when the program raised."""
    import json

    from ARgorithmToolkit import _session

    _session.begin(sys.maxsize)
    try:
        contents = _session.call(getattr(load(name, source), function), parameters)
        found = {}
    except Exception as error:
        contents = _session.partial()
        found = {"error": type(error).__name__, "message": str(error)}
    try:
        states = json.loads("".join(_session.encode(contents)))
    except Exception as error:
        found.setdefault("error", type(error).__name__)
        found.setdefault("message", str(error))
        states = []
    return {**found, "states": states, "lines": _session.lines()}


def difference(expected, actual):
    """"" when an outcome is the recorded one, else what differs first.

    Deletes at the end of a function may have either line: that of the call, which CPython gives (0 where nobody of the
    program called), or that of the return. Bodies of Sets have no order.
    """
    for at, (wanted, got) in enumerate(zip(expected["states"], actual["states"])):
        line = expected["lines"][at]
        lines = (line, expected.get("left", {}).get(str(at), line))
        if _comparable(wanted) != _comparable(got):
            got = f"got (line {actual['lines'][at]}) {_text(got)}"
            return f"state {at} (line {line}): expected {_text(wanted)}\n  {got}"
        if actual["lines"][at] not in lines:
            return f"line of state {at}: expected {lines}, got {actual['lines'][at]}: {_text(wanted)}"
    if len(expected["states"]) != len(actual["states"]):
        at = min(len(expected["states"]), len(actual["states"]))
        more, word = (expected, "missing") if len(expected["states"]) > at else (actual, "unexpected")
        problem = f"; then {actual['error']}: {actual['message']}" if "error" in actual else ""
        return f"{word} state {at} (line {more['lines'][at]}): {_text(more['states'][at])}{problem}"
    for key in ("error", "message"):
        if expected.get(key) != actual.get(key):
            return f"{key}: expected {expected.get(key)!r}, got {actual.get(key)!r}"
    return ""


def _comparable(state):
    from compare import sort_bodies

    return _text(sort_bodies([state])[0])


def _text(state):
    import json

    return json.dumps(state, ensure_ascii=False)
