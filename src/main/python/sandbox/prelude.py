"""Takes from a fresh context what no program may have, and makes the rest repeatable.

Nothing here is the boundary that protects the server: that is the process. It closes what GraalPy
leaves open (signals), hides facts of the host, and makes equal runs give equal bytes.
"""

import builtins

import _blake2
import _io
import _random
import _signal
import _weakref
import math
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


def _make_ids_repeatable():
    """Equal texts have one id, which GraalPy forgets with the last of them: when the garbage is
    collected. Here it stays as long as the context."""
    native_id, texts = id, {}

    def repeatable_id(obj, /):
        """Return the identity of an object."""
        return native_id(texts.setdefault(obj, obj) if type(obj) is str else obj)

    repeatable_id.__name__ = repeatable_id.__qualname__ = "id"
    builtins.id = repeatable_id


def _make_hashes_repeatable():
    """The default hash of an object follows from its place in memory, which differs from run to run;
    its id does not. So hashes that come from places come from ids here, and those of objects that
    hold others from the hashes of these. Sets and dicts keep their order whatever the hashes are."""
    native_hash = hash

    def by_id(obj):
        return builtins.id(obj) * 16

    plain = {int, float, bool, str, bytes}

    class Hashed:
        """Has the hash of another object; ints have all hashes but the largest."""

        __slots__ = ("hash",)

        def __init__(self, obj):
            self.hash = repeatable_hash(obj)

        def __hash__(self):
            return self.hash

    def of_tuple(obj):
        return native_hash(tuple([each if type(each) in plain else Hashed(each) for each in obj]))

    def of_frozenset(obj):
        """That of CPython: a mix that does not depend on the order."""
        bits, mixed = 2**64 - 1, 0
        for each in obj:
            value = repeatable_hash(each) & bits
            mixed ^= (value ^ 89869747 ^ value << 16) * 3644798167 & bits
        mixed ^= (len(obj) + 1) * 1927868237 & bits
        mixed ^= mixed >> 11 ^ mixed >> 25
        mixed = mixed * 69069 + 907133923 & bits
        return 590923713 if mixed == bits else mixed - (mixed >> 63 << 64)

    def of_alias(obj):
        return of_tuple((obj.__origin__, obj.__args__))

    def of_union(obj):
        return of_frozenset(obj.__args__)

    def of_method(obj):
        return native_hash((by_id(obj.__self__), repeatable_hash(obj.__func__)))

    def of_builtin(obj):
        owner = getattr(obj, "__self__", None)
        return native_hash((obj.__name__, 0 if owner is None else by_id(owner)))

    def of_reference(obj):
        native_hash(obj)  # fails as it should when the object has gone before anybody asked
        referent = obj()
        return by_id(obj) if referent is None else repeatable_hash(referent)

    class Example:
        def method(self):
            pass

    kinds = {
        Example: by_id,
        tuple: of_tuple,
        frozenset: of_frozenset,
        type(list[int]): of_alias,
        type(int | str): of_union,
        type(Example().method): of_method,
        type(len): of_builtin,
        type([].append): of_builtin,
        type([].__len__): of_builtin,
        _weakref.ReferenceType: of_reference,
    }
    # By the function that hashes, because classes inherit it.
    functions = {kind.__hash__: function for kind, function in kinds.items()}

    def repeatable_hash(obj, /):
        """Return the hash value for the given object."""
        return functions.get(type(obj).__hash__, native_hash)(obj)

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
    time.tzset = lambda: None  # the zone is the process's; _strptime calls this
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
                         ("getgid", 1000), ("getegid", 1000), ("cpu_count", 1), ("getpgrp", 2),
                         ("getcwd", "/"), ("getcwdb", b"/")):
        if hasattr(posix, name):
            setattr(posix, name, lambda answer=answer: answer)
    for name in ("getpgid", "getsid"):
        setattr(posix, name, lambda pid: 2)
    for name in ("uname", "getlogin", "ctermid", "ttyname", "getloadavg", "get_terminal_size"):
        if hasattr(posix, name):
            delattr(posix, name)
    for name in ("stat", "lstat", "fstat"):
        setattr(posix, name, _without_host(getattr(posix, name)))
    sys.argv = [""]
    sys.executable = ""


def _without_host(stat):
    def without_host(*args, **kwargs):
        found = stat(*args, **kwargs)
        times = [_EPOCH] * 3 + [float(_EPOCH)] * 3 + [_EPOCH * 10**9] * 3
        return posix.stat_result((found.st_mode, 1, 0, 1, 1000, 1000, found.st_size, *times))

    return without_host


def _deny_catchably():
    """GraalPy ends the whole run where these are denied, or have wrong arguments, past all that the
    program catches."""

    def denied(*args, **kwargs):
        raise PermissionError(1, "Operation not permitted")

    for name in ("chdir", "fchdir", "chown", "fchown", "lchown", "remove", "unlink", "rmdir",
                 "set_blocking", "system"):
        if hasattr(posix, name):
            setattr(posix, name, denied)

    def access(path, mode, **kwargs):
        try:
            posix.stat(path)
        except OSError:
            return False
        return not mode & posix.W_OK

    close, mktime = posix.close, time.mktime
    posix.access = access
    posix.close = lambda fd: denied() if fd in (0, 1, 2) else close(fd)

    def checked_mktime(t):
        if not isinstance(t, tuple) or len(t) < 9:
            raise TypeError("Tuple or struct_time argument required")
        return mktime(t)

    time.mktime = checked_mktime


def _give_sizes():
    """GraalPy does not know the sizes of objects; these are about those of CPython."""
    sizes = {list: (56, 8), tuple: (40, 8), str: (49, 1), bytes: (33, 1), bytearray: (57, 1),
             dict: (64, 104), set: (216, 32), frozenset: (216, 32)}

    def getsizeof(object, default=None):
        """Return the size of object in bytes."""
        own = type(object).__dict__.get("__sizeof__")
        if own is not None and hasattr(own, "__code__"):
            return own(object)
        if isinstance(object, int):
            return 28 + max(0, int.bit_length(object) - 1) // 30 * 4
        for kind, (empty, each) in sizes.items():
            if isinstance(object, kind):
                return empty + each * kind.__len__(object)
        return 24 if isinstance(object, float) else 48

    sys.getsizeof = getsizeof


def _check_recursion_limits():
    """The worker counts calls and heeds the limit; one that is exceeded already is refused."""
    native = sys.setrecursionlimit

    def setrecursionlimit(limit, /):
        """Set the maximum depth of the Python interpreter stack to n."""
        before = sys.getrecursionlimit()
        native(limit)
        depth, frame = 0, sys._getframe(1)
        while frame is not None:
            depth, frame = depth + 1, frame.f_back
        if depth >= limit:
            native(before)
            raise RecursionError(
                "cannot set the recursion limit to %d at the recursion depth %d: "
                "the limit is too low" % (limit, depth)
            )

    sys.setrecursionlimit = setrecursionlimit


def _give_numbers():
    """Sizes have 64 bits, the worker sees to that; and two functions of CPython 3.11 are missing."""
    sys.maxsize = 2**63 - 1

    def exp2(x, /):
        """Return 2 raised to the power of x."""
        return math.pow(2.0, x)

    def cbrt(x, /):
        """Return the cube root of x."""
        x = math.fabs(x) * (sign := math.copysign(1.0, x))
        if not x or not math.isfinite(x):
            return x
        fraction, exponent = math.frexp(abs(x))
        exponent -= 168
        shift = exponent % 3
        cube = int(math.ldexp(fraction, 168 + shift))
        root = round(2.0 ** (cube.bit_length() / 3))
        while True:
            better = (2 * root + cube // (root * root)) // 3
            if abs(better - root) <= 1:
                break
            root = better
        return sign * math.ldexp(float(better), (exponent - shift) // 3)

    math.exp2, math.cbrt = exp2, cbrt


_ABSENT = {
    "programs have no network": (
        "_socket _ssl select asyncio asynchat asyncore cgi email.message ftplib http.client http.cookiejar http.server "
        "imaplib mailbox nis nntplib poplib selectors smtpd smtplib socket socketserver ssl telnetlib urllib.request "
        "urllib.robotparser wsgiref.simple_server xmlrpc.client xmlrpc.server"
    ),
    "programs start no processes": (
        "_multiprocessing _posixshmem _posixsubprocess antigravity ensurepip multiprocessing pty subprocess venv "
        "webbrowser"
    ),
    "programs have no screen and no terminal": (
        "_curses _curses_panel _tkinter curses readline termios tkinter tty turtle"
    ),
    "programs run no native code": "_crypt _ctypes crypt ctypes",
    "nothing is compressed": "_bz2 _lzma bz2 gzip lzma zlib",
    "programs have no database": "_dbm _gdbm _sqlite3 dbm.gnu dbm.ndbm sqlite3",
    "programs see nothing of the machine": "fcntl faulthandler grp mmap ossaudiodev pwd resource spwd syslog",
    "this is no Windows": "_msi _overlapped _winapi msilib msvcrt nt winreg winsound",
    "Python 3.12 has it no more": "binhex distutils imp",
    "GraalPy does not have it": (
        "_cpython_unicodedata _lsprof _symtable audioop cProfile plistlib pyclbr pyexpat stringprep symtable"
    ),
}


def _say_why_modules_are_absent():
    """A program that imports what cannot work here learns why, not which part of it is missing."""
    reasons = {name: reason for reason, names in _ABSENT.items() for name in names.split()}

    class Absent:
        @staticmethod
        def find_spec(name, path=None, target=None):
            reason = reasons.get(name)
            if reason is not None:
                raise ModuleNotFoundError("No module named %r here: %s" % (name, reason), name=name)

    sys.meta_path.insert(0, Absent)


def _give_exits():
    """What `site` would give, which is not loaded here."""

    def end(code=None):
        """End the program."""
        raise SystemExit(code)

    for name in ("exit", "quit"):
        exit = type(end)(end.__code__, globals(), name, end.__defaults__)
        exit.__qualname__, exit.__doc__ = name, end.__doc__
        setattr(builtins, name, exit)


def _give_all_of_blake2():
    """GraalPy knows only the largest digests, without key and the like."""

    def completed(name, size):
        native = getattr(_blake2, name)

        def blake2(*args, **kwargs):
            if len(args) < 2 and not kwargs:
                return native(*args)
            from sandbox import blake2  # most programs do without

            return getattr(blake2, name)(*args, **kwargs)

        blake2.__name__ = blake2.__qualname__ = name
        blake2.__doc__ = native.__doc__
        blake2.MAX_KEY_SIZE = blake2.MAX_DIGEST_SIZE = size
        blake2.SALT_SIZE = blake2.PERSON_SIZE = size // 4
        return blake2

    for name, size in (("blake2b", 64), ("blake2s", 32)):
        setattr(_blake2, name, completed(name, size))


def _print_at_once():
    """What is printed reaches the worker at once: a program that must be killed cannot flush it."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        encoding, errors = stream.encoding, stream.errors
        raw = stream.detach().detach()
        at_once = _io.TextIOWrapper(raw, encoding, errors, "\n", write_through=True)
        at_once.mode = "w"
        setattr(sys, name, at_once)
        setattr(sys, "__" + name + "__", at_once)


_disarm()
_make_random_repeatable()
_make_time_repeatable()
_make_ids_repeatable()
_make_hashes_repeatable()
_hide_host()
_deny_catchably()
_give_sizes()
_give_numbers()
_check_recursion_limits()
_say_why_modules_are_absent()
_give_exits()
_give_all_of_blake2()
_print_at_once()
