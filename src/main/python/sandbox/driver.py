"""Runs one program in a fresh context. The worker calls the functions below in this order:

`run` once, `stopped` if it was interrupted from outside, `lines`, then `chunk` until it gives no text. They never raise an exception of the
program; what they return is made of str, int, None and tuples of these.
"""

import sys

import _json
import ARgorithmToolkit  # loaded before the program comes, in idle time
from ARgorithmToolkit import _session, utils
from sandbox import home, prelude

_MESSAGE = 4000  # characters of an exception's text
_NAME = 200
_FRAMES = 64
_TREE_ONLY = 0x400  # what `ast` asks `compile` for
_CLIENT_ERROR = utils.ARgorithmClientError

_streams = sys.stdout, sys.stderr

_codes = {}
_execute = exec
_prefix = 0  # columns before the program on its first line

_contents = []
_pieces = iter(())
_file_name = ""
_most_states = 0
_not_finite_reported = False


class _Parameters:
    """How `_json` reads the parameters: as `json.loads` does, whose import costs too much."""

    strict = True
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = {
        "NaN": float("nan"),
        "Infinity": float("inf"),
        "-Infinity": float("-inf"),
    }.__getitem__
    memo = {}

    def __init__(self, mark):
        self._mark = mark
        self.object_hook = self._whole if mark else None

    def _whole(self, read):
        if self._mark not in read:
            return read
        whole = []
        for piece in read[self._mark]:
            whole.extend(piece)
        return whole


def use(codes, execute):
    """Takes what the worker's bootstrap keeps: code objects by file name, and how to execute them."""
    global _codes, _execute
    _codes, _execute = codes, execute


def run(file_name, source, function, parameters, mark, seed, most_states, early):
    """Executes the program and calls its function with the parameters, a JSON text. An object in it
    whose only key is `mark` stands for an array, in pieces.

    Returns ("completed", number of states), ("too_many_states", number of states kept) when the
    program wanted to add more than `most_states`, or ("failed", number of states until then, type,
    message, 1 when the author says it by an ARgorithmClientError or else 0, line, column, frames)
    with frames as "line name" texts, outermost first. The lines of the states can be had from
    `lines` afterwards. `early`, unless it is None, hears states while the program runs; see
    `_session.tell`.
    """
    global _contents, _pieces, _file_name, _most_states
    _file_name = file_name
    _most_states = most_states
    _session.begin(most_states, early)
    prelude.start(seed)
    try:
        keywords, _ = _json.make_scanner(_Parameters(mark))(parameters.strip(), 0)
        module = _load(file_name, source)
        _contents = _session.call(getattr(module, function), keywords)
        outcome = ("completed", len(_contents))
    except _session.NoStates as error:
        _contents = _until_now()
        outcome = ("failed", len(_contents), *_describe_returned(error, source, function))
    except BaseException as error:
        _contents = _until_now()
        outcome = ("failed", len(_contents), *_describe(error))
    if utils._wanted_more or len(_contents) > most_states:
        _contents = _contents[:most_states]
        outcome = ("too_many_states", len(_contents))
    _flush()
    _pieces = iter(_session.encode(_contents))
    return outcome


def stopped():
    """Makes the states of an interrupted run those that `lines` and `chunk` give; returns their number."""
    global _contents, _pieces
    sys.settrace(None)
    sys.setprofile(None)
    _flush()
    _contents = _until_now()[:_most_states]
    _pieces = iter(_session.encode(_contents))
    return len(_contents)


def chunk():
    """The next text of the states' JSON, None at the end, or a failure's tuple as `run` gives it.
    ("not_finite", ...) comes once before the end, when texts stand in states for numbers that JSON lacks."""
    global _not_finite_reported
    try:
        text = next(_pieces, None)
        problem = None if _not_finite_reported or text is not None else _session.not_finite()
        if problem is None:
            return text
        _not_finite_reported = True
        message, line = problem
        return ("not_finite", 0, "ValueError", _cut(message, _MESSAGE), 0, line, 0, "")
    except BaseException as error:
        return ("failed", 0, *_describe(error))


def lines():
    """The source line of each state, a list of numbers as text without its brackets."""
    try:
        return str(_session.lines())[1:-1]
    except BaseException:
        return ""


def _flush():
    """Of a line that has not ended the streams keep what was printed of it."""
    for stream in _streams:
        try:
            stream.flush()
        except BaseException:
            pass


def _load(file_name, source):
    code, execute = _code(file_name, source)
    name = file_name.removesuffix(".py")
    module = type(sys)(name)
    module.__file__ = file_name
    # A program called json.py must not stand in for the library of that name.
    if name not in sys.modules and name not in sys.stdlib_module_names:
        sys.modules[name] = module
    execute(code, module.__dict__)
    return module


def _code(file_name, source):
    """The program's code and how to execute it: as the worker evaluated it, or compiled here, which
    takes longer, where the worker's way would show."""
    global _prefix
    kept = _codes.pop(file_name, None)
    vars(sys.modules["__main__"]).pop("keep_code", None)
    if kept is not None:
        _prefix = len("keep_code(); ")
        return kept, _execute
    return compile(source.removeprefix("\ufeff"), file_name, "exec", dont_inherit=True), exec


def _until_now():
    try:
        return list(_session.partial())
    except BaseException:
        return []


def _describe(error):
    frames = []
    position = 0
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == _file_name:
            frames.append((trace.tb_lineno, code, trace.tb_lasti))
        trace = trace.tb_next
    if frames:
        line, column = frames[-1][0], _column(*frames[-1][1:])
        if line == 1 and column > _prefix:
            column -= _prefix
    elif isinstance(error, SyntaxError) and error.filename == _file_name:
        line, column = error.lineno or 0, error.offset or 0
    else:
        line, column = 0, 0
    if len(frames) > _FRAMES:
        frames = frames[: _FRAMES // 2] + frames[-_FRAMES // 2 :]
    shown = ["%d %s" % (at, _cut(code.co_name, _NAME)) for at, code, _ in frames]
    by_author = 1 if _CLIENT_ERROR in type(error).__mro__ else 0
    name = _cut(type(error).__name__, _NAME)
    return (name, _message(error), by_author, line, column, "\n".join(shown))


def _describe_returned(error, source, function):
    """A function that returned something else than it should, in words. It has ended, so where it returned
    is known only when it can do so in one place; else it is where it begins."""
    returned = error.returned
    if returned is None:
        message = "%s returned None; return the StateSet" % function
    elif hasattr(returned, "states"):
        message = "the states of what %s returned must be made by State" % function
    else:
        message = "%s returned a value of type %s; return the StateSet" % (function, type(returned).__name__)
    line = _line_of_return(source, function)
    frames = "%d %s" % (line, _cut(function, _NAME)) if line else ""
    return ("TypeError", _cut(message, _MESSAGE), 0, line, 0, frames)


def _line_of_return(source, function):
    try:
        tree = compile(source.removeprefix("\ufeff"), "", "exec", _TREE_ONLY, dont_inherit=True)
        found = [node for node in tree.body if getattr(node, "name", None) == function][-1]
        returns = []
        waiting = list(found.body)
        while waiting:
            node = waiting.pop()
            if type(node).__name__ == "Return":
                returns.append(node.lineno)
            if not hasattr(node, "args"):  # what functions inside return is theirs
                for field in ("body", "orelse", "finalbody", "handlers", "cases"):
                    waiting.extend(getattr(node, field, ()))
        return returns[0] if len(returns) == 1 else found.lineno
    except Exception:
        return 0


def _column(code, instruction):
    try:
        for at, place in enumerate(code.co_positions()):
            if at == instruction // 2:
                return (place[2] or 0) + 1
    except Exception:
        pass
    return 0


def _message(error):
    try:
        text = error.msg if isinstance(error, SyntaxError) else str(error)
        text = text.replace("too large to convert to Java", "too large to convert to C")
        return _cut(text, _MESSAGE).replace(home.real, home.SHOWN)
    except BaseException:
        return "the message cannot be shown"


def _cut(text, length):
    text = text if isinstance(text, str) else str(text)
    return text if len(text) <= length else text[: length - 3] + "..."


home.hide()
