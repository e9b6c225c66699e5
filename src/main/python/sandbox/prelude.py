"""Takes from a fresh context what no program may have, and makes the rest repeatable.

Nothing here is the boundary that protects the server: that is the process. It closes what GraalPy
leaves open (signals), hides facts of the host, and makes equal runs give equal bytes.
"""

import builtins

import _random
import _signal
import posix
import sys
import time

_EPOCH = 1735689600  # 2025-01-01: programs may look at the clock, but every run sees the same
_TICK = 0.001  # each look at the clock takes a millisecond, so that waiting loops end

_seed = 0
_seeds_given = 0
_elapsed = 0.0


def start(seed):
    """Begins a run: random numbers follow from `seed`, an int of 64 bits."""
    global _seed
    _seed = seed


def _disarm():
    """Signals reach the JVM itself, with everything else denied. The module stays, because parts of
    the library import it and its constants, but nothing in it does anything."""

    def denied(*args, **kwargs):
        raise PermissionError("signals are not available here")

    for name, value in list(vars(_signal).items()):
        if callable(value) and not isinstance(value, type):
            setattr(_signal, name, denied)


def _next_seed():
    global _seeds_given
    _seeds_given += 1
    return _seed + _seeds_given - 1


class _Random(_random.Random):
    """A generator that takes its seed from the run when the program gives none."""

    def seed(self, seed=None):
        super().seed(_next_seed() if seed is None else seed)


_Random.__name__ = _Random.__qualname__ = "Random"
_Random.__module__ = "_random"


def _make_random_repeatable():
    _random.Random = _Random

    def urandom(size):
        """Bytes that follow from the seed of the run."""
        return _Random().getrandbits(8 * size).to_bytes(size, "little") if size else b""

    posix.urandom = urandom


def _make_hashes_repeatable():
    """The default hash of an object follows from its place in memory, which differs from run to run;
    its id does not. Sets and dicts keep their order whatever the hashes are."""
    native_hash, default_hash = hash, object.__hash__

    def repeatable_hash(obj, /):
        """Return the hash value for the given object."""
        kind = type(obj)
        if kind is tuple:
            return native_hash(tuple([repeatable_hash(each) for each in obj]))
        if kind.__hash__ is default_hash:
            return builtins.id(obj) * 16
        return native_hash(obj)

    repeatable_hash.__name__ = repeatable_hash.__qualname__ = "hash"
    builtins.hash = repeatable_hash


def _now():
    global _elapsed
    _elapsed += _TICK
    return _elapsed


def _make_time_repeatable():
    def sleep(seconds):
        """Moves the clock of the run; nobody waits."""
        global _elapsed
        if not seconds >= 0:
            raise ValueError("sleep length must be non-negative")
        _elapsed += seconds

    def clock(base):
        def seconds():
            return base + _now()

        def nanoseconds():
            return int((base + _now()) * 1_000_000) * 1_000

        return seconds, nanoseconds

    time.sleep = sleep
    time.time, time.time_ns = clock(_EPOCH)
    for name in ("monotonic", "perf_counter", "process_time", "thread_time"):
        seconds, nanoseconds = clock(0)
        setattr(time, name, seconds)
        setattr(time, name + "_ns", nanoseconds)

    for name in ("localtime", "gmtime", "ctime"):
        setattr(time, name, _with_default_time(getattr(time, name)))
    asctime, strftime, localtime = time.asctime, time.strftime, time.localtime
    time.asctime = lambda t=None: asctime(localtime() if t is None else t)
    time.strftime = lambda format, t=None: strftime(format, localtime() if t is None else t)


def _with_default_time(function):
    def of(seconds=None):
        return function(time.time() if seconds is None else seconds)

    return of


def _hide_host():
    for name, answer in (("getpid", 2), ("getppid", 1), ("getuid", 1000), ("geteuid", 1000),
                         ("getgid", 1000), ("getegid", 1000), ("cpu_count", 1)):
        if hasattr(posix, name):
            setattr(posix, name, lambda answer=answer: answer)
    for name in ("uname", "getlogin", "ctermid", "ttyname", "getloadavg", "get_terminal_size"):
        if hasattr(posix, name):
            delattr(posix, name)
    sys.argv = [""]
    sys.executable = ""


_disarm()
_make_random_repeatable()
_make_time_repeatable()
_make_hashes_repeatable()
_hide_host()
