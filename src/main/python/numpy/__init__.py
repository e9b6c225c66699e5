"""The part of numpy that argorithms use: its scalars, its arrays and what makes and folds them.

The real library is native code, which the sandbox does not run. The toolkit itself needs numpy's scalars
and arrays; this module offers the same ones under numpy's names to programs that import it. What is not
here raises AttributeError, as a wrong name does.
"""
import math as _math

from ARgorithmToolkit import _rare
from ARgorithmToolkit._arrays import where as _where
from ARgorithmToolkit._ndarray import from_data, full as _filled, ndarray
from ARgorithmToolkit._scalars import FLOAT64 as _FLOAT64
from ARgorithmToolkit._scalars import bool_, dtype, float64, generic, int64, str_

inf = float("inf")
nan = float("nan")
pi = 3.141592653589793
e = 2.718281828459045
newaxis = None
complex128 = _rare.complex128

_SCALARS = frozenset((
    "int8", "int16", "int32", "uint8", "uint16", "uint32", "uint64", "float16", "float32",
    "byte", "ubyte", "short", "ushort", "intc", "uintc", "intp", "uintp", "int_", "uint", "longlong",
    "half", "single", "double", "float_", "complex_", "object_",
))  # fmt: skip


class complex64(complex128):
    """A complex number of two 32-bit floats."""

    __slots__ = ()

    def __new__(cls, *parts):
        """Takes what complex takes; both parts are rounded to 32 bits."""
        wide = complex(*parts)
        narrow = _rare.as_dtype("float32")
        return complex.__new__(cls, _rare.narrow(wide.real, narrow), _rare.narrow(wide.imag, narrow))


def __getattr__(name):
    if name in _SCALARS:
        return _rare.as_dtype(name).type
    if name == "random":  # made when it is asked for
        import numpy.random

        return numpy.random
    raise AttributeError("module 'numpy' has no attribute '%s'" % name)


def array(object, dtype=None):
    """A new array of a nested sequence, an array or a single value."""
    made = from_data(object)
    return made if dtype is None else made.astype(dtype)


def asarray(a, dtype=None):
    """``a`` itself when it is an array of that dtype already, otherwise a new array."""
    return a if isinstance(a, ndarray) and dtype in (None, a.dtype) else array(a, dtype)


def full(shape, fill_value, dtype=None):
    """A new array whose elements all are ``fill_value``."""
    return _filled(shape, fill_value, dtype)


def zeros(shape, dtype=float):
    """A new array of zeros."""
    return _filled(shape, 0, dtype)


def ones(shape, dtype=float):
    """A new array of ones."""
    return _filled(shape, 1, dtype)


empty = zeros


def arange(start, stop=None, step=1, dtype=None):
    """The numbers from ``start`` up to, not including, ``stop``; from 0 when only one limit is given."""
    if stop is None:
        start, stop = 0, start
    values = []
    value = start
    while (value < stop) if step > 0 else (value > stop):
        values.append(value)
        value = start + len(values) * step
    return array(values, dtype or (None if values else int))


def all(a, axis=None):
    """Whether every element is true."""
    return _fold(a, "all", axis)


def any(a, axis=None):
    """Whether some element is true."""
    return _fold(a, "any", axis)


def sum(a, axis=None):
    """The sum of the elements."""
    return _fold(a, "sum", axis)


def prod(a, axis=None):
    """The product of the elements."""
    return _fold(a, "prod", axis)


def mean(a, axis=None):
    """The mean of the elements."""
    return _fold(a, "mean", axis)


def max(a, axis=None):
    """The largest element."""
    return _fold(a, "max", axis)


def min(a, axis=None):
    """The smallest element."""
    return _fold(a, "min", axis)


amax = max
amin = min


def argmax(a, axis=None):
    """The index of the first largest element."""
    return _fold(a, "argmax", axis)


def argmin(a, axis=None):
    """The index of the first smallest element."""
    return _fold(a, "argmin", axis)


def dot(a, b):
    """The product of numbers, vectors and matrices, of more dimensions as numpy does."""
    return asarray(a).dot(b)


def sqrt(x):
    """The square roots; of a negative number nan."""
    return _each(x, lambda value: _math.sqrt(value) if value >= 0 else nan)


def exp(x):
    """The powers of e; inf where they are too large."""

    def power(value):
        try:
            return _math.exp(value)
        except OverflowError:
            return inf

    return _each(x, power)


def _each(x, function):
    """A float function of a number, or of every element of an array."""
    values = asarray(x)
    made = []
    for value in values.flat_list():
        if not isinstance(value, (int, float)):
            raise TypeError("the elements must be real numbers, not %s" % type(value).__name__)
        value = float(value)
        made.append(value if value != value else function(value))
    return ndarray(made, _FLOAT64, values.shape) if values.shape else float64(made[0])


def linspace(start, stop, num=50, endpoint=True, dtype=None):
    """``num`` numbers at equal distances from ``start`` to ``stop``, which comes only with ``endpoint``."""
    if num < 0:
        raise ValueError("Number of samples, %d, must be non-negative." % num)
    start, stop = float(start), float(stop)
    steps = num - 1 if endpoint else num
    step = (stop - start) / steps if steps > 0 else nan
    values = [i * step + start if steps > 0 else start for i in range(num)]
    if endpoint and num > 1:
        values[-1] = stop
    made = array(values)
    return made if dtype is None else made.astype(dtype)


def argsort(a, axis=-1):
    """The indexes that would sort an array along an axis."""
    return asarray(a).argsort(axis)


def where(condition, *choices):
    """Elements of one array where ``condition`` is true and of the other where not; alone, where it is true."""
    flags = asarray(condition)
    if not choices:
        return flags.nonzero()
    if len(choices) != 2:
        raise ValueError("either both or neither of x and y should be given")
    return _where(flags, *[asarray(each) for each in choices])


def _fold(a, name, axis):
    return getattr(asarray(a), name)(axis)
