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
    and AttributeError when the result has no ``states`` or an item of it no ``content``. ``parameters`` is a dict of
    plain JSON values. Frames of this package have file names that start with ``ARgorithmToolkit/``.
``lines()``
    For the states of the last ``call`` (or of ``partial``) the 1-based lines of the program that caused them, a list
    of ints as long as the contents; 0 where unknown.
``encode(contents)``
    An iterator of str chunks that together are the JSON array of the contents: compact, not ASCII-escaped, numbers
    in Python's spelling, mostly of 64 KiB to 1 MiB; one state is never split. Always encodable as UTF-8, since lone
    surrogates are escaped. Raises what StateEncoder raises, possibly after some chunks; ``NotFinite`` when only a NaN
    or an infinity stands in the way.
``partial()``
    The contents of the states that the most recently used StateSet holds; for a run that failed or was stopped.

Import this module before the program is evaluated: it fixes where ``id`` starts to count.
"""
import sys
from _json import encode_basestring, make_encoder

from . import _lifetimes, _scalars, encoders, utils

_recorded = []


class NotFinite(ValueError):
    """The states hold a NaN or an infinity, which JSON cannot carry."""


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
        states = state_set._states
        made = len(states)
        step = min(16, 2 * step)  # looking is not for nothing
        try:
            if state_set is followed and told < made and tell():
                step = 1
                group = states[told : told + count]
                text = "".join(_encoder(False, _plain)([state.content for state in group], 0))
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
    _lifetimes.reset()
    try:
        output = function(**parameters)
        states = output.states
    finally:
        _lifetimes.stop()
        utils._program_file = None
    contents = [state.content for state in states]
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
    _recorded = [] if latest is None else [state for state in list(latest._states) if hasattr(state, "content")]
    return [state.content for state in _recorded]


_CHUNK = 256 * 1024


def encode(contents):
    """The JSON array of ``contents`` in chunks of text."""
    at = 0
    strict = _encoder(False)
    count = 1
    most = sys.maxsize
    opening = "["
    while at < len(contents):
        group = contents[at : at + count]
        try:
            text = _encode_group(strict, contents, at, group)
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


def _encode_group(strict, contents, at, group):
    try:
        return "".join(strict(group, 0))
    except ValueError:
        return _encode_lenient(contents, at, group)
    except TypeError as error:
        if not str(error).endswith("not numpy.float64"):
            raise
        return "".join(_encoder(False)(_with_plain_keys(group), 0))


def _encoder(allow_nan, default=encoders.default):
    return make_encoder({}, default, encode_basestring, None, ":", ",", False, False, allow_nan)


def _encode_lenient(contents, at, group):
    """The text of a group that the strict encoder refused, or the error that StateEncoder would raise."""
    lenient = _encoder(True)
    text = "".join(lenient(group, 0))
    if _finite(group):
        return text
    for state in contents[at + len(group) :]:
        lenient(state, 0)
    raise NotFinite("Out of range float values are not JSON compliant")


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


def _finite(value):
    """False when a float that would be written as a number is NaN or infinite; keys of dicts are text."""
    if isinstance(value, float):
        return value - value == 0
    if isinstance(value, dict):
        return all([_finite(each) for each in value.values()])
    if isinstance(value, (list, tuple)):
        return all([_finite(each) for each in value])
    if isinstance(value, (str, int)) or value is None:
        return True
    return _finite(encoders.default(value))


def _escape_surrogates(text):
    """The text with surrogates written as escapes; they occur only inside strings."""
    if text.isascii():
        return text
    try:
        text.encode("utf-8")
        return text
    except UnicodeEncodeError:
        return "".join(["\\u%04x" % ord(c) if "\ud800" <= c <= "\udfff" else c for c in text])
