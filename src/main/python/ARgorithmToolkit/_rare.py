"""What few programs need: the less common dtypes and their scalars, promotion and inference over them.

Loaded only when a program asks for such a dtype or mixes types.
"""
import _struct

from . import _scalars
from ._scalars import BOOL, FLOAT64, INT64, OBJECT, dtype, generic, text_dtype


class UFuncTypeError(TypeError):
    """numpy's error for an operation that has no meaning for the types of its operands."""

    __module__ = "numpy.core._exceptions"


class _integer(generic):
    __slots__ = ("_value",)

    def __init__(self, value=0, /):
        self._value = _scalars.as_wide(int(value), self.dtype)

    def __index__(self):
        return self._value

    def __round__(self, ndigits=None):
        return self._value if ndigits is None else _scalars._unary(self, round(self._value, ndigits))

    def item(self):
        """The plain int."""
        return self._value


class _floating(generic):
    __slots__ = ("_value",)

    def __init__(self, value=0.0, /):
        self._value = narrow(float(value), self.dtype)

    def __str__(self):
        return shortest(self._value, self.dtype)

    __repr__ = __str__

    def __round__(self, ndigits=None):
        if ndigits is None:
            return round(self._value)
        return type(self)(_scalars.round_half_even(self._value, ndigits))

    def item(self):
        """The plain float."""
        return self._value

    def is_integer(self):
        """True when the value has no fraction."""
        return self._value.is_integer()


class complex128(complex, metaclass=_scalars._ScalarType):
    """An element of a complex Array."""

    __module__ = "numpy"
    __slots__ = ()

    def item(self):
        """The plain complex number."""
        return complex(self)

    tolist = item

    @property
    def dtype(self):
        """The dtype complex128."""
        return COMPLEX


def _box_complex(value):
    return complex128(value)


COMPLEX = dtype("complex128", "c", 16, complex128, _box_complex)

_known = {"bool": BOOL, "int64": INT64, "float64": FLOAT64, "object": OBJECT, "complex128": COMPLEX}

_NAMES = {
    "?": "bool", "bool_": "bool", "b1": "bool", "int": "int64", "int_": "int64", "long": "int64", "l": "int64",
    "q": "int64", "p": "int64", "longlong": "int64", "intp": "int64", "i8": "int64", "i4": "int32", "i": "int32",
    "intc": "int32", "i2": "int16", "h": "int16", "short": "int16", "i1": "int8", "b": "int8", "byte": "int8",
    "uint": "uint64", "u8": "uint64", "L": "uint64", "Q": "uint64", "P": "uint64", "uintp": "uint64",
    "u4": "uint32", "I": "uint32", "uintc": "uint32", "u2": "uint16", "H": "uint16", "ushort": "uint16",
    "u1": "uint8", "B": "uint8", "ubyte": "uint8", "float": "float64", "float_": "float64", "f8": "float64",
    "d": "float64", "double": "float64", "f4": "float32", "f": "float32", "single": "float32", "f2": "float16",
    "e": "float16", "half": "float16", "O": "object", "O8": "object", "object_": "object", "complex": "complex128",
    "c16": "complex128", "D": "complex128", "complex_": "complex128",
}


def as_dtype(spec):
    """The dtype of a name, a code such as ``<U5`` or ``i4``, a type or a scalar class."""
    if spec is complex:
        return COMPLEX
    if isinstance(spec, str):
        return _named(spec)
    if isinstance(spec, _scalars._ScalarType):
        return _named(spec.__name__)
    if isinstance(spec, type):
        return OBJECT
    if isinstance(getattr(spec, "dtype", None), dtype):
        return spec.dtype
    raise TypeError("Cannot interpret '%s' as a data type" % (spec,))


def _named(name):
    code = name[1:] if name[:1] in ("<", "=", "|") else name
    if code in ("U", "str", "str_", "unicode"):
        return text_dtype(0)
    if code[:1] == "U" and code[1:].isdigit():
        return text_dtype(int(code[1:]))
    code = _NAMES.get(code, code)
    found = _known.get(code)
    if found is None:
        found = _known[code] = _make(code, name)
    return found


def _make(code, name):
    base = code.rstrip("0123456789")
    bits = code[len(base) :]
    if code == "ulonglong":
        parent, kind, bits = _integer, "u", "64"
    elif base in ("int", "uint") and bits in ("8", "16", "32", "64"):
        parent, kind = _integer, "i" if base == "int" else "u"
    elif base == "float" and bits in ("16", "32"):
        parent, kind = _floating, "f"
    else:
        raise TypeError("data type '%s' not understood" % name)
    cls = _scalars._ScalarType(code, (parent,), {"__slots__": (), "__module__": "numpy", "__qualname__": code})

    def box(value):
        scalar = object.__new__(cls)
        scalar._value = value
        return scalar

    name = "uint64" if code == "ulonglong" else code
    cls.dtype = dtype(name, kind, int(bits) // 8, cls, box)
    return cls.dtype


def narrow(number, kind):
    """A plain number reduced to the width of ``kind``."""
    if kind.kind != "f":
        return _scalars.as_wide(number, kind)
    if kind is FLOAT64:
        return number
    code = "<f" if kind.itemsize == 4 else "<e"
    try:
        return _struct.unpack(code, _struct.pack(code, number))[0]
    except OverflowError:
        return _scalars._INF if number > 0 else -_scalars._INF


def shortest(value, kind):
    """The shortest text that reads back as the same narrow float."""
    if value != value or value in (_scalars._INF, -_scalars._INF) or kind is FLOAT64:
        return repr(value)
    for digits in range(1, 18):
        text = "%.*g" % (digits, value)
        if narrow(float(text), kind) == value:
            return repr(float(text))
    return repr(value)


def promote(left, right):
    """numpy's common dtype of two of different kinds."""
    kinds = {left.kind, right.kind}
    if "c" in kinds:
        return COMPLEX
    if kinds == {"i", "u"}:
        signed, unsigned = (left, right) if left.kind == "i" else (right, left)
        if signed.itemsize > unsigned.itemsize:
            return signed
        return FLOAT64 if unsigned.itemsize == 8 else as_dtype("int%d" % (16 * unsigned.itemsize))
    floating, other = (left, right) if left.kind == "f" else (right, left)
    need = {1: 2, 2: 4}.get(other.itemsize, 8)
    return floating if floating.itemsize >= need else as_dtype("float%d" % (8 * need))


_TEXT_WIDTHS = {"bool": 5, "int64": 21, "uint64": 20, "float64": 32, "float32": 32, "int32": 11, "int16": 6, "int8": 4,
                "uint32": 10, "uint16": 5, "uint8": 3, "float16": 32, "complex128": 64}


def infer(leaves):
    """The dtype that holds leaves of mixed types."""
    common = None
    text = 0
    numbers = 0
    low = high = 0
    for leaf in leaves:
        if isinstance(leaf, str):
            text = max(text, len(leaf), 1)
            continue
        found, value = _scalars._operand(leaf)
        if found is None or found.kind == "O":
            return OBJECT
        if type(leaf) is int:
            low, high = min(low, value), max(high, value)
            found = INT64
        numbers = max(numbers, _TEXT_WIDTHS[found.name])
        common = found if common is None else _scalars.promote(common, found)
    if high > _scalars._MAX and common.kind in "iub":
        common = FLOAT64 if low < 0 else as_dtype("ulonglong")
        numbers = max(numbers, 20)
    if text:
        return text_dtype(max(text, numbers))
    return common
