"""Array scalars: the values a program reads from an Array, with the behaviour of numpy 1.24.

An Array keeps plain Python values; only what a program reads is wrapped in one of these classes.
``float64`` is a float and ``str_`` is a str; ``int64`` and ``bool_`` are neither int nor bool.
Scalars of the other widths live in ``_rare`` and are made when a program asks for their dtype.
"""
import sys as _sys
from _frozen_importlib import _find_spec
from _operator import index as _index

_MIN = -(1 << 63)
_MAX = (1 << 63) - 1
_MASK = (1 << 64) - 1
_new = object.__new__
_INF = float("inf")
_NAN = float("nan")

_BOOL_SUBTRACT = (
    "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
    "or the logical_xor function instead."
)


class dtype:
    """The element type of a body: ``name``, ``kind`` (b i u f c U O), ``itemsize`` in bytes, ``type``."""

    __module__ = "numpy"
    __slots__ = ("name", "kind", "itemsize", "type", "box")

    def __init__(self, name, kind, itemsize, type_, box):
        self.name = name
        self.kind = kind
        self.itemsize = itemsize
        self.type = type_
        self.box = box

    @property
    def str(self):
        """The array-protocol text, such as ``<i8``."""
        if self.kind == "U":
            return "<U%d" % (self.itemsize // 4)
        if self.kind == "O":
            return "|O"
        return ("|" if self.itemsize == 1 else "<") + self.kind + "%d" % self.itemsize

    @property
    def char(self):
        """The one-letter type code."""
        return _CHARS.get(self.name, self.kind)

    def __str__(self):
        return self.str if self.kind == "U" else self.name

    def __repr__(self):
        shown = self.str if self.kind == "U" else "O" if self.kind == "O" else self.name
        return "dtype('%s')" % shown

    def __eq__(self, other):
        if not isinstance(other, dtype):
            try:
                other = as_dtype(other)
            except TypeError:
                return False
        return self.kind == other.kind and self.itemsize == other.itemsize

    def __hash__(self):
        return hash((self.kind, self.itemsize))


_CHARS = {
    "bool": "?", "int8": "b", "int16": "h", "int32": "i", "int64": "l", "uint8": "B", "uint16": "H",
    "uint32": "I", "uint64": "L", "float16": "e", "float32": "f", "float64": "d", "complex128": "D",
}


class _ScalarType(type):
    """Names the classes ``numpy.X`` in the interpreter's messages while ``__name__`` stays ``X``."""

    def __new__(meta, name, bases, namespace):
        cls = type.__new__(meta, "numpy." + name, bases, namespace)
        cls._short = name
        return cls

    @property
    def __name__(cls):
        return cls._short


class generic(metaclass=_ScalarType):
    """What numbers have in common: every operation goes through the promotion rules below."""

    __module__ = "numpy"
    __slots__ = ()
    shape = ()
    ndim = 0
    size = 1

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return type(self), (self.item(),)

    def __str__(self):
        return str(self.item())

    def __repr__(self):
        return repr(self.item())

    def __format__(self, spec):
        return format(self.item(), spec)

    def __hash__(self):
        return hash(self.item())

    def __bool__(self):
        return bool(self.item())

    def __int__(self):
        return int(self.item())

    def __float__(self):
        return float(self.item())

    def __complex__(self):
        return complex(self.item())

    def __iter__(self):
        raise TypeError("'numpy.%s' object is not iterable" % type(self).__name__)

    def __contains__(self, value):
        raise TypeError("argument of type 'numpy.%s' is not iterable" % type(self).__name__)

    def __getitem__(self, key):
        if isinstance(key, tuple) and not key:
            return self
        raise IndexError("invalid index to scalar variable.")

    def __eq__(self, other):
        return _compare("==", self, other)

    def __ne__(self, other):
        return _compare("!=", self, other)

    def __lt__(self, other):
        return _compare("<", self, other)

    def __le__(self, other):
        return _compare("<=", self, other)

    def __gt__(self, other):
        return _compare(">", self, other)

    def __ge__(self, other):
        return _compare(">=", self, other)

    def __add__(self, other):
        return _binary("+", self, other)

    def __radd__(self, other):
        return _binary("+", other, self)

    def __sub__(self, other):
        return _binary("-", self, other)

    def __rsub__(self, other):
        return _binary("-", other, self)

    def __mul__(self, other):
        return _binary("*", self, other)

    def __rmul__(self, other):
        return _binary("*", other, self)

    def __truediv__(self, other):
        return _binary("/", self, other)

    def __rtruediv__(self, other):
        return _binary("/", other, self)

    def __floordiv__(self, other):
        return _binary("//", self, other)

    def __rfloordiv__(self, other):
        return _binary("//", other, self)

    def __mod__(self, other):
        return _binary("%", self, other)

    def __rmod__(self, other):
        return _binary("%", other, self)

    def __and__(self, other):
        return _binary("&", self, other)

    def __rand__(self, other):
        return _binary("&", other, self)

    def __or__(self, other):
        return _binary("|", self, other)

    def __ror__(self, other):
        return _binary("|", other, self)

    def __xor__(self, other):
        return _binary("^", self, other)

    def __rxor__(self, other):
        return _binary("^", other, self)

    def __lshift__(self, other):
        return _binary("<<", self, other)

    def __rlshift__(self, other):
        return _binary("<<", other, self)

    def __rshift__(self, other):
        return _binary(">>", self, other)

    def __rrshift__(self, other):
        return _binary(">>", other, self)

    def __divmod__(self, other):
        return _divmod(self, other)

    def __rdivmod__(self, other):
        return _divmod(other, self)

    def __pow__(self, other, modulo=None):
        return NotImplemented if modulo is not None else _binary("**", self, other)

    def __rpow__(self, other, modulo=None):
        return NotImplemented if modulo is not None else _binary("**", other, self)

    def __neg__(self):
        return _unary(self, -self.item())

    def __pos__(self):
        return self

    def __abs__(self):
        return _unary(self, abs(self.item()))

    def __invert__(self):
        if self.dtype.kind == "f":
            raise TypeError(_UNSAFE % "invert")
        return _unary(self, ~self.item())

    def tolist(self):
        """The plain Python value."""
        return self.item()

    def conjugate(self):
        """The scalar itself."""
        return self

    @property
    def itemsize(self):
        """Bytes of one element."""
        return self.dtype.itemsize

    @property
    def real(self):
        """The scalar itself."""
        return self

    @property
    def imag(self):
        """Zero of the same type."""
        return self.dtype.box(0.0) if self.dtype.kind == "f" else _unary(self, 0)


class bool_(generic):
    """A truth value of a bool Array or of a comparison. There are two: ``True_`` and ``False_``."""

    __module__ = "numpy"
    __slots__ = ("_value",)

    def __new__(cls, value=False, /):
        return True_ if value else False_

    def __bool__(self):
        return self._value

    def __index__(self):
        return int(self._value)

    def __invert__(self):
        return False_ if self._value else True_

    def __neg__(self):
        raise TypeError(
            "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the "
            "logical_not function instead."
        )

    def __pos__(self):
        raise _no_loop("positive", "<class 'numpy.dtype[bool_]'>")

    def __abs__(self):
        return self

    def item(self):
        """The plain bool."""
        return self._value

    def all(self):
        """The scalar itself."""
        return self

    any = all

    @property
    def dtype(self):
        """The dtype bool."""
        return BOOL


True_ = _new(bool_)
True_._value = True
False_ = _new(bool_)
False_._value = False


class int64(generic):
    """An element of an integer Array: 64 bits, wrapping; division by zero gives 0, or inf and nan."""

    __module__ = "numpy"
    __slots__ = ("_value",)

    def __init__(self, value=0, /):
        value = int(value)
        if not _MIN <= value <= _MAX:
            raise OverflowError("Python int too large to convert to C long")
        self._value = value

    def __int__(self):
        return self._value

    __index__ = __int__
    __trunc__ = __int__

    def __bool__(self):
        return self._value != 0

    def __hash__(self):
        return hash(self._value)

    def __eq__(self, other):
        if type(other) is int:
            return True_ if self._value == other else False_
        if type(other) is int64:
            return True_ if self._value == other._value else False_
        return _compare("==", self, other)

    def __ne__(self, other):
        if type(other) is int:
            return True_ if self._value != other else False_
        if type(other) is int64:
            return True_ if self._value != other._value else False_
        return _compare("!=", self, other)

    def __lt__(self, other):
        if type(other) is int:
            return True_ if self._value < other else False_
        if type(other) is int64:
            return True_ if self._value < other._value else False_
        return _compare("<", self, other)

    def __le__(self, other):
        if type(other) is int:
            return True_ if self._value <= other else False_
        if type(other) is int64:
            return True_ if self._value <= other._value else False_
        return _compare("<=", self, other)

    def __gt__(self, other):
        if type(other) is int:
            return True_ if self._value > other else False_
        if type(other) is int64:
            return True_ if self._value > other._value else False_
        return _compare(">", self, other)

    def __ge__(self, other):
        if type(other) is int:
            return True_ if self._value >= other else False_
        if type(other) is int64:
            return True_ if self._value >= other._value else False_
        return _compare(">=", self, other)

    def __add__(self, other):
        if type(other) is int64:
            return wrap_int64(self._value + other._value)
        if type(other) is int and _MIN <= other <= _MAX:
            return wrap_int64(self._value + other)
        return _binary("+", self, other)

    def __radd__(self, other):
        if type(other) is int and _MIN <= other <= _MAX:
            return wrap_int64(other + self._value)
        return _binary("+", other, self)

    def __sub__(self, other):
        if type(other) is int64:
            return wrap_int64(self._value - other._value)
        if type(other) is int and _MIN <= other <= _MAX:
            return wrap_int64(self._value - other)
        return _binary("-", self, other)

    def __rsub__(self, other):
        if type(other) is int and _MIN <= other <= _MAX:
            return wrap_int64(other - self._value)
        return _binary("-", other, self)

    def __mul__(self, other):
        if type(other) is int64:
            return wrap_int64(self._value * other._value)
        if type(other) is int and _MIN <= other <= _MAX:
            return wrap_int64(self._value * other)
        return _binary("*", self, other)

    def __rmul__(self, other):
        if type(other) is int and _MIN <= other <= _MAX:
            return wrap_int64(other * self._value)
        return _binary("*", other, self)

    def __round__(self, ndigits=None):
        return self._value if ndigits is None else wrap_int64(round(self._value, _index(ndigits)))

    def item(self):
        """The plain int."""
        return self._value

    @property
    def numerator(self):
        """The scalar itself."""
        return self

    @property
    def denominator(self):
        """One, a plain int."""
        return 1

    def is_integer(self):
        """True."""
        return True

    @property
    def dtype(self):
        """The dtype int64."""
        return INT64


def wrap_int64(value):
    """An int64 of a plain int, reduced to 64 bits."""
    if not _MIN <= value <= _MAX:
        value = ((value - _MIN) & _MASK) + _MIN
    scalar = _new(int64)
    scalar._value = value
    return scalar


class _Float64Face(float):
    """What ``float64`` shows as its ``__class__``, so that ``isinstance(x, float)`` holds.

    The class itself is no float: GraalPy compares floats and objects of their subclasses without asking ``__eq__``
    and the like, and the result has to be a bool_.
    """

    __module__ = "numpy"
    __name__ = __qualname__ = "float64"


class float64(generic):
    """An element of a float Array: a float whose arithmetic never raises."""

    __module__ = "numpy"
    __slots__ = ("_value",)

    def __init__(self, value=0.0, /):
        self._value = float(value)

    @property
    def __class__(self):
        return _Float64Face

    def __reduce__(self):
        return float64, (self._value,)

    def __reduce_ex__(self, protocol):
        return float64, (self._value,)

    def __float__(self):
        return self._value

    def __str__(self):
        return spell(str(self._value))

    __repr__ = __str__

    def __hash__(self):
        return hash(self._value)

    def __trunc__(self):
        return int(self._value)

    __int__ = __trunc__

    def __floor__(self):
        return int(self._value // 1)

    def __ceil__(self):
        return -int(-self._value // 1)

    def __eq__(self, other):
        if type(other) is float64:
            return True_ if self._value == other._value else False_
        return _compare("==", self, other)

    def __lt__(self, other):
        if type(other) is float64:
            return True_ if self._value < other._value else False_
        return _compare("<", self, other)

    def __gt__(self, other):
        if type(other) is float64:
            return True_ if self._value > other._value else False_
        return _compare(">", self, other)

    def __add__(self, other):
        if type(other) is float64:
            return _box_float64(self._value + other._value)
        return _binary("+", self, other)

    def __sub__(self, other):
        if type(other) is float64:
            return _box_float64(self._value - other._value)
        return _binary("-", self, other)

    def __mul__(self, other):
        if type(other) is float64:
            return _box_float64(self._value * other._value)
        return _binary("*", self, other)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return round(self._value)
        return _box_float64(round_half_even(self._value, _index(ndigits)))

    def item(self):
        """The plain float."""
        return self._value

    def is_integer(self):
        """True when the value has no fraction."""
        return self._value.is_integer()

    def as_integer_ratio(self):
        """A pair of ints whose quotient is the value."""
        return self._value.as_integer_ratio()

    def hex(self):
        """The hexadecimal text of the value."""
        return self._value.hex()

    @property
    def dtype(self):
        """The dtype float64."""
        return FLOAT64


def spell(text):
    """A text of Python values as CPython writes it: GraalPy spells the two smallest floats as Java does."""
    if "e-324" in text:
        return text.replace("4.9e-324", "5e-324").replace("9.9e-324", "1e-323")
    return text


def round_half_even(value, ndigits):
    """Rounds as numpy does: scaled by a power of ten, so 1.115 to two digits is 1.12."""
    if value != value or value in (_INF, -_INF):
        return value
    scale = 10.0 ** abs(ndigits) if abs(ndigits) < 309 else _INF
    if ndigits < 0:
        return _rint(value / scale) * scale
    scaled = value * scale
    return scaled / scale if scaled in (_INF, -_INF) else _rint(scaled) / scale


def _rint(value):
    if value != value or abs(value) >= 2.0**52:
        return value
    rounded = float(round(value))
    return -0.0 if rounded == 0.0 and str(value)[0] == "-" else rounded


class str_(str, metaclass=_ScalarType):
    """An element of a text Array: a str; its operations give plain str."""

    __module__ = "numpy"
    __slots__ = ()
    shape = ()
    ndim = 0
    size = 1

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return str_, (self.item(),)

    def item(self):
        """The plain str."""
        return str(self)

    tolist = item

    @property
    def dtype(self):
        """The text dtype as wide as this text."""
        return text_dtype(max(1, len(self)))

    @property
    def itemsize(self):
        """Four bytes a character."""
        return 4 * len(self)


def _box_bool(value):
    return True_ if value else False_


def _box_int64(value):
    scalar = _new(int64)
    scalar._value = value
    return scalar


def _box_float64(value):
    scalar = _new(float64)
    scalar._value = value
    return scalar


def _box_object(value):
    return value


BOOL = dtype("bool", "b", 1, bool_, _box_bool)
INT64 = dtype("int64", "i", 8, int64, _box_int64)
FLOAT64 = dtype("float64", "f", 8, float64, _box_float64)
OBJECT = dtype("object", "O", 8, object, _box_object)


def text_dtype(width):
    """The dtype of texts of up to ``width`` characters."""
    return dtype("str%d" % (32 * width) if width else "str", "U", 4 * width, str_, str_)


def as_dtype(spec):
    """The dtype that numpy understands by ``spec``; TypeError when there is none."""
    if spec is int:
        return INT64
    if spec is None or spec is float:
        return FLOAT64
    if isinstance(spec, dtype):
        return spec
    if spec is bool or spec is bool_:
        return BOOL
    if spec is object:
        return OBJECT
    if spec is str or spec is str_:
        return text_dtype(0)
    if spec is int64:
        return INT64
    if spec is float64:
        return FLOAT64
    from . import _rare

    return _rare.as_dtype(spec)


def item(value):
    """The plain Python value of a scalar; other values unchanged."""
    if isinstance(type(value), _ScalarType):
        return value.item()
    return value


def is_scalar(value):
    """True for the values numpy calls its own scalars."""
    return isinstance(type(value), _ScalarType)


def _operand(value):
    """(dtype, plain value) of one side of an operation; the dtype is None when numpy has no number for it."""
    kind = type(value)
    if kind is int64:
        return INT64, value._value
    if kind is float64:
        return FLOAT64, value._value
    if kind is int:
        if _MIN <= value <= _MAX:
            return INT64, value
        if 0 <= value <= _MASK:
            return as_dtype("uint64"), value
        return OBJECT, value
    if kind is bool:
        return BOOL, value
    if kind is float:
        return FLOAT64, value
    if kind is bool_:
        return BOOL, value._value
    if isinstance(kind, _ScalarType):
        return value.dtype, value.item()
    if isinstance(value, bool):
        return BOOL, bool(value)
    if isinstance(value, int):
        return _operand(int(value))
    if isinstance(value, float):
        return FLOAT64, float(value)
    if isinstance(value, complex):
        return as_dtype(complex), value
    return None, value


def promote(left, right):
    """The dtype that holds the values of both."""
    if left.kind == right.kind and left.kind != "U":
        return left if left.itemsize >= right.itemsize else right
    if left.kind == "O" or right.kind == "O":
        return OBJECT
    if left.kind == "b":
        return right
    if right.kind == "b":
        return left
    from . import _rare

    return _rare.promote(left, right)


_OPERATORS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "//": lambda a, b: a // b, "%": lambda a, b: a % b, "**": lambda a, b: a**b, "&": lambda a, b: a & b,
    "|": lambda a, b: a | b, "^": lambda a, b: a ^ b, "<<": lambda a, b: a << b, ">>": lambda a, b: a >> b,
    "==": lambda a, b: a == b, "!=": lambda a, b: a != b, "<": lambda a, b: a < b, "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b, ">=": lambda a, b: a >= b,
}


def _unary(scalar, value):
    """The scalar of ``scalar``'s type for the plain result ``value``."""
    kind = scalar.dtype
    if kind is INT64:
        return wrap_int64(value)
    return kind.box(value if kind.kind in "fc" else as_wide(value, kind))


def as_wide(value, kind):
    """A plain int reduced to the width of an integer dtype."""
    bits = 8 * kind.itemsize
    value &= (1 << bits) - 1
    return value - (1 << bits) if kind.kind == "i" and value >> (bits - 1) else value


def _divmod(left, right):
    quotient = _binary("//", left, right)
    return quotient if quotient is NotImplemented else (quotient, _binary("%", left, right))


def _binary(symbol, left, right):
    """One arithmetic operation of which at least one side is a scalar."""
    left_type, a = _operand(left)
    right_type, b = _operand(right)
    if left_type is None or right_type is None:
        return _foreign(symbol, left, right)
    if left_type.kind == "U" or right_type.kind == "U":
        return _with_text(symbol, left, right)
    common = promote(left_type, right_type)
    if common.kind == "O":
        return _OPERATORS[symbol](a, b)
    return compute(symbol, common, a, b)


def compute(symbol, common, a, b):
    """The scalar ``a symbol b`` when both are of the dtype ``common``."""
    kind = common.kind
    if kind == "f":
        if symbol in _INT_ONLY:
            raise TypeError(_UNSAFE % _UFUNCS[symbol])
        return common.box(_float(symbol, float(a), float(b)))
    if kind == "i" or kind == "u":
        if symbol == "/":
            return FLOAT64.box(_float("/", float(a), float(b)))
        value = _integer(symbol, int(a), int(b), 8 * common.itemsize)
        return wrap_int64(value) if common is INT64 else common.box(as_wide(value, common))
    if kind == "b":
        return _boolean(symbol, a, b)
    return common.box(_OPERATORS[symbol](a, b))


_INT_ONLY = ("&", "|", "^", "<<", ">>")
_UFUNCS = {
    "+": "add", "-": "subtract", "*": "multiply", "/": "divide", "//": "floor_divide", "%": "remainder",
    "**": "power", "&": "bitwise_and", "|": "bitwise_or", "^": "bitwise_xor", "<<": "left_shift",
    ">>": "right_shift", "<": "less", "<=": "less_equal", ">": "greater", ">=": "greater_equal",
}


_UNSAFE = (
    "ufunc '%s' not supported for the input types, and the inputs could not be safely coerced to any supported "
    "types according to the casting rule ''safe''"
)


def _boolean(symbol, a, b):
    if symbol == "+" or symbol == "|":
        return _box_bool(a or b)
    if symbol == "*" or symbol == "&":
        return _box_bool(a and b)
    if symbol == "^":
        return _box_bool(a != b)
    if symbol == "-":
        raise TypeError(_BOOL_SUBTRACT)
    if symbol == "/":
        return FLOAT64.box(_float("/", float(a), float(b)))
    small = as_dtype("int8")
    return small.box(as_wide(_integer(symbol, int(a), int(b), 8), small))


def _integer(symbol, a, b, bits):
    """Integer arithmetic before reduction to the width; division by zero gives 0."""
    if symbol == "//":
        return a // b if b else 0
    if symbol == "%":
        return a % b if b else 0
    if symbol == "**":
        if b < 0:
            raise ValueError("Integers to negative integer powers are not allowed.")
        return pow(a, b, 1 << bits)
    if symbol == "<<":
        return a << b if 0 <= b < bits else 0
    if symbol == ">>":
        return a >> b if 0 <= b < bits else (-1 if a < 0 else 0)
    return _OPERATORS[symbol](a, b)


def _float(symbol, a, b):
    """Float arithmetic that gives inf and nan where Python raises."""
    if symbol == "+":
        return a + b
    if symbol == "-":
        return a - b
    if symbol == "*":
        return a * b
    if symbol == "/":
        return a / b if b else _by_zero(a, b)
    if symbol == "//":
        return a // b if b else _by_zero(a, b)
    if symbol == "%":
        return a % b if b and a not in (_INF, -_INF) else _NAN
    return _power(a, b)


def _by_zero(a, b):
    if a == 0 or a != a:
        return _NAN
    return _INF if (a > 0) == (str(b)[0] != "-") else -_INF


def _power(a, b):
    try:
        value = a**b
    except ZeroDivisionError:
        return -_INF if str(a)[0] == "-" and b == int(b) and b % 2 == 1 else _INF
    except OverflowError:
        return -_INF if a < 0 and b % 2 == 1 else _INF
    return _NAN if isinstance(value, complex) else value


def _with_text(symbol, left, right):
    """A number and a numpy text: no loop, except text comparison and repetition, which str does itself."""
    if isinstance(left, str) and isinstance(right, str):
        return NotImplemented
    return _foreign(symbol, left, right)


def _foreign(symbol, left, right):
    """A scalar with something that is no number: sequences repeat, the rest is done by Python objects."""
    scalar, other = (left, right) if is_scalar(left) and not isinstance(left, str) else (right, left)
    if isinstance(other, (str, list, tuple)) and symbol == "*":
        if scalar.dtype.kind not in "iub":
            raise TypeError("can't multiply sequence by non-int of type 'numpy.%s'" % type(scalar).__name__)
        return other * int(scalar)
    if isinstance(other, str):
        if other is left and symbol == "+":
            raise TypeError('can only concatenate str (not "numpy.%s") to str' % type(scalar).__name__)
        if other is left and symbol == "%":
            return NotImplemented
        raise _no_loop(_UFUNCS[symbol], "(%s, %s)" % (_type_of(left), _type_of(right)))
    if isinstance(other, (list, tuple)):
        return _elementwise(symbol, left, right)
    if _is_array(other):
        return NotImplemented
    return _OPERATORS[symbol](item(left), item(right))


def _elementwise(symbol, left, right):
    from . import _ndarray

    return _OPERATORS[symbol](_ndarray.from_data(left), _ndarray.from_data(right))


def _is_array(value):
    return type(value).__name__ == "ndarray" and type(value).__module__ == "numpy"


def _no_loop(ufunc, types):
    from . import _rare

    return _rare.UFuncTypeError(
        "ufunc '%s' did not contain a loop with signature matching types %s -> None" % (ufunc, types)
    )


def _type_of(value):
    if isinstance(value, str):
        return "dtype('<U%d')" % max(1, len(value))
    return repr(_operand(value)[0])


def _compare(symbol, left, right):
    """One comparison of which the left side is a scalar."""
    if right is None or isinstance(right, str):
        if symbol == "==":
            return False
        if symbol == "!=":
            return True
        if right is not None:
            names = (left.dtype.name, "str_")
            raise _no_loop(_UFUNCS[symbol], "(<class 'numpy.dtype[%s]'>, <class 'numpy.dtype[%s]'>)" % names)
    if isinstance(right, (list, tuple)):
        return _elementwise(symbol, left, right)
    if _is_array(right):
        return NotImplemented
    result = _OPERATORS[symbol](item(left), item(right))
    return _box_bool(result) if isinstance(result, bool) else result


class _OnImport:
    """Makes two modules of the library, when a program imports them, know the scalars: importing them would
    cost every run more than all of this package.
    """

    @staticmethod
    def find_spec(name, path=None, target=None):
        """The spec that the others find, with a loader that calls one of the functions below at its end."""
        register = _ON_IMPORT.pop(name, None)
        if register is None:
            return None
        spec = _find_spec(name, path, target)
        load = spec.loader.exec_module

        def exec_module(module):
            load(module)
            register(module)

        spec.loader.exec_module = exec_module
        return spec


def _register_numbers(numbers):
    numbers.Integral.register(int64)
    numbers.Real.register(float64)


def _register_json(encoder):
    default = encoder.JSONEncoder.default

    def with_floats(self, o):
        return o._value if type(o) is float64 else default(self, o)

    with_floats.__name__ = with_floats.__qualname__ = "default"
    with_floats.__doc__ = default.__doc__
    encoder.JSONEncoder.default = with_floats


_ON_IMPORT = {"numbers": _register_numbers, "json.encoder": _register_json}
for _name in list(_ON_IMPORT):
    if _name in _sys.modules:
        _ON_IMPORT.pop(_name)(_sys.modules[_name])
if _ON_IMPORT:
    _sys.meta_path.insert(0, _OnImport)
