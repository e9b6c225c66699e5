"""One run of an argorithm, as the driver of the sandbox sees it. Programs never import this module.

Interface, in the order of use:

``begin(most_states, early)``
    Sets how many states a set may hold. ``early``, unless it is None, hears states while the program runs: ``early()``
    says whether it is time to tell some; ``early(text, lines)`` takes the next ones, a JSON array as ``encode`` writes
    it and their lines, a list as text without its brackets, and says whether more may follow. Told are the states of the
    first set only, each once and as it is at that time; fewer than are made when they are made too fast.
``call(function, parameters)``
    Calls ``function(**parameters)`` and returns the list of the contents of its states: of ``output.states`` each
    item's ``content``. Deletes of nodes that the function's own locals held come last. Raises what the program raised,
    and ``NoStates`` when the result has no ``states`` or an item of it no ``content``. ``parameters`` is a dict of
    plain JSON values. Frames of this package have file names that start with ``ARgorithmToolkit/``.
``lines()``
    For the states of the last ``call`` (or of ``partial``) the 1-based lines of the program that caused them, a list
    of ints as long as the contents; 0 where unknown.
``encode(contents)``
    An iterator of str chunks that together are the JSON array of the contents: compact, not ASCII-escaped, numbers
    in Python's spelling, mostly of 64 KiB to 1 MiB; one state is never split. Always encodable as UTF-8, since lone
    surrogates are escaped. A NaN or an infinity, which JSON lacks, becomes the text ``"NaN"``, ``"Infinity"`` or
    ``"-Infinity"``. Raises what StateEncoder raises, possibly after some chunks.
``not_finite()``
    None, or of the first state that ``encode`` met with a NaN or an infinity a sentence and the line that caused it.
``partial()``
    The contents of the states that the most recently used StateSet holds; for a run that failed or was stopped.

Import this module before the program is evaluated: it fixes where ``id`` starts to count.
"""
import sys
from _json import encode_basestring, make_encoder

from . import _lifetimes, _scalars, encoders, utils

_recorded = []
_first_not_finite = None


class NoStates(AttributeError):
    """The function returned something that has no states, or whose states have no content."""

    def __init__(self, error, returned):
        super().__init__(*error.args)
        self.returned = returned


def begin(most_states, early=None):
    """Sets the limit of states and who hears states while the program runs."""
    utils._most_states = utils._look_at = most_states
    utils._look = None
    if early is not None:
        utils._look, utils._look_at = _teller(early), 1


_EARLY = 32 * 1024  # bytes told at a time, more or less: encoding them takes a few milliseconds


def _teller(tell):
    """A function that tells what is new in a set and returns the number of states at which to call it again.

    It ends with the first state that holds a value whose text the program has a say in: a program must run the same
    whether somebody listens or not. For the same reason nothing that goes wrong here is an error of the program.
    """
    followed = None
    told = 0
    count = 16
    step = 1

    def look(state_set):
        nonlocal followed, told, count, step
        followed = state_set if followed is None else followed
        states = state_set.states
        made = len(states)
        step = min(16, 2 * step)  # looking is not for nothing
        try:
            if state_set is followed and told < made and tell():
                step = 1
                group = states[told : told + count]
                text, _ = _text_of([state.content for state in group], _plain)
                lines = str([state._line for state in group])[1:-1]
                if not tell(_scalars.spell(_escape_surrogates(text)), lines):
                    return sys.maxsize
                told += len(group)
                count = max(1, min(4 * count, _EARLY * len(group) // len(text)))
        except BaseException:
            return sys.maxsize
        return made + step

    return look


def _plain(value):
    """As encoders.default, for values that no class of the program turns into text."""
    if isinstance(value, encoders._TOOLKIT_CLASSES) and type(value).to_json.__module__ != encoders.__name__:
        raise TypeError("not now")
    return encoders.default(value)


def call(function, parameters):
    """Runs ``function(**parameters)`` and returns the contents of its states."""
    code = getattr(function, "__code__", None)
    utils._program_file = getattr(code, "co_filename", None)
    utils._program_code = None
    global _recorded
    _recorded = []
    try:
        output = function(**parameters)
        try:
            states = output.states
        except AttributeError as error:
            raise NoStates(error, output) from None
    finally:
        _lifetimes.stop()
        utils._program_file = None
    try:
        contents = [state.content for state in states]
    except AttributeError as error:
        raise NoStates(error, output) from None
    _recorded = list(states)
    return contents


def lines():
    """The lines of the program that caused the states of the last ``call`` or ``partial``; 0 where unknown."""
    try:
        return [state._line for state in _recorded]
    except AttributeError:  # some were never added to a set
        return [getattr(state, "_line", 0) for state in _recorded]


def partial():
    """The contents of the states recorded so far in the StateSet that was used last; those it can give."""
    global _recorded
    latest = utils._latest
    _recorded = [] if latest is None else [state for state in list(latest.states) if hasattr(state, "content")]
    return [state.content for state in _recorded]


_CHUNK = 256 * 1024


def encode(contents):
    """The JSON array of ``contents`` in chunks of text."""
    global _first_not_finite
    _first_not_finite = None
    at = 0
    count = 1
    most = sys.maxsize
    opening = "["
    while at < len(contents):
        group = contents[at : at + count]
        try:
            text, finite = _text_of(group, encoders.default)
            if not finite and _first_not_finite is None:
                first = [_text_of([state], encoders.default)[1] for state in group].index(False)
                _first_not_finite = at + first, group[first]
        except Exception:
            if len(group) == 1:
                raise
            count = most = 1  # so that all states before the one at fault are told
            continue
        yield opening + _scalars.spell(_escape_surrogates(text[1:-1]))
        opening = ","
        at += len(group)
        count = max(1, min(most, 4 * count, _CHUNK * len(group) // len(text)))
    yield "[]" if not contents else "]"


def not_finite():
    """What to say of the first state with a NaN or an infinity, and the line that caused it; None without one."""
    if _first_not_finite is None:
        return None
    at, content = _first_not_finite
    what = content["state_type"]
    if isinstance(content["state_def"], dict) and "variable_name" in content["state_def"]:
        what = "%s of %s" % (what, content["state_def"]["variable_name"])
    line = lines()[at] if at < len(_recorded) else 0
    made = ", made in line %d," % line if line else ""
    return "state %d (%s)%s holds a NaN or an infinity, which JSON cannot carry" % (at + 1, what, made), line


def _text_of(group, default):
    """(JSON of some contents, whether all their numbers were finite)."""
    try:
        return "".join(_encoder(False, default)(group, 0)), True
    except ValueError:
        text = "".join(_encoder(True, default)(group, 0))
        quoted = _quote_not_finite(text)
        return quoted, quoted == text  # a key is a text anyway
    except TypeError as error:
        if not str(error).endswith("not numpy.float64"):
            raise
        return _text_of(_with_plain_keys(group), default)


def _encoder(allow_nan, default):
    return make_encoder({}, default, encode_basestring, None, ":", ",", False, False, allow_nan)


def _quote_not_finite(text):
    """The text with quotes around the numbers that JSON lacks, which stand outside of its strings."""
    pieces = []
    at = 0
    while True:
        begin = text.find('"', at)
        outside = text[at:] if begin < 0 else text[at:begin]
        outside = outside.replace("NaN", '"NaN"').replace("Infinity", '"Infinity"').replace('-"', '"-')
        pieces.append(outside)
        if begin < 0:
            return "".join(pieces)
        at = _end_of_string(text, begin)
        pieces.append(text[begin:at])


def _end_of_string(text, begin):
    """The position after the quote that ends the string which begins here."""
    end = text.index('"', begin + 1)
    while True:
        backslashes = end
        while text[backslashes - 1] == "\\":
            backslashes -= 1
        if (end - backslashes) % 2 == 0:
            return end + 1
        end = text.index('"', end + 1)


def _with_plain_keys(value):
    """The value with float64 keys of dicts as floats; the encoder cannot take them because they are no float."""
    if type(value) is dict:
        plain = {}
        for key, each in value.items():
            plain[key.item() if type(key) is _scalars.float64 else key] = _with_plain_keys(each)
        return plain
    if type(value) is list or type(value) is tuple:
        return [_with_plain_keys(each) for each in value]
    return value


def _escape_surrogates(text):
    """The text with surrogates written as escapes; they occur only inside strings."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
        return text
    except UnicodeEncodeError:
        return "".join(["\\u%04x" % ord(c) if "\ud800" <= c <= "\udfff" else c for c in text])
