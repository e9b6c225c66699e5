"""The body of an Array: an n-dimensional array of plain Python values with numpy's rules.

Values lie in one flat list; an array is a window on it (offset, shape, strides), so rows are live views,
and a snapshot of a one-dimensional body is one list copy.
"""
from _operator import index as _as_index

from . import _scalars
from ._scalars import BOOL, FLOAT64, INT64, OBJECT, as_dtype, is_scalar, text_dtype

_BAD_INDEX = (
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are "
    "valid indices"
)
_SEQUENCE = "setting an array element with a sequence."
_TOO_LARGE = "Python int too large to convert to C long"
_MIN = -(1 << 63)
_MAX = (1 << 63) - 1


class ndarray:
    """An array of ``dtype`` elements; indexing and assignment follow numpy, reading one element wraps it.

    ``row`` is the list of the values where they are all there is and have one dimension, else None: what programs do
    most needs no arithmetic then. ``integers`` is that list where the values are int64.
    """

    __module__ = "numpy"
    __slots__ = ("_data", "_offset", "_strides", "shape", "dtype", "row", "integers")

    def __init__(self, data, dtype, shape, offset=0, strides=None):
        self._data = data
        self.dtype = dtype
        self.shape = shape
        self._offset = offset
        self._strides = _strides(shape) if strides is None else strides
        self.row = data if strides is None and len(shape) == 1 else None
        self.integers = self.row if dtype is INT64 else None

    @property
    def ndim(self):
        """The number of dimensions."""
        return len(self.shape)

    @property
    def size(self):
        """The number of elements."""
        return _product(self.shape)

    @property
    def T(self):
        """The transposed view."""
        return ndarray(self._data, self.dtype, self.shape[::-1], self._offset, self._strides[::-1])

    def __len__(self):
        if not self.shape:
            raise TypeError("len() of unsized object")
        return self.shape[0]

    def tolist(self):
        """The values as a new nested list of Python values; the value itself of a 0-d array."""
        row = self.row
        if row is not None:
            return row[:]
        shape = self.shape
        if len(shape) == 1:
            if self._strides[0] == 1:
                start = self._offset
                return self._data[start : start + shape[0]]
            return [self._data[i] for i in self._positions()]
        if not shape:
            return self._data[self._offset]
        return self._nested(0, self._offset)

    def _nested(self, axis, offset):
        count = self.shape[axis]
        stride = self._strides[axis]
        data = self._data
        if axis == len(self.shape) - 1:
            if stride == 1:
                return data[offset : offset + count]
            return [data[offset + i * stride] for i in range(count)]
        return [self._nested(axis + 1, offset + i * stride) for i in range(count)]

    def _positions(self):
        """The positions of the elements in the flat list, in C order."""
        positions = [self._offset]
        for count, stride in zip(self.shape, self._strides):
            positions = [p + i * stride for p in positions for i in range(count)]
        return positions

    def flat_list(self):
        """The plain values in C order."""
        data = self._data
        return [data[i] for i in self._positions()]

    def copy(self):
        """An array of its own with the same values."""
        return ndarray(self.flat_list(), self.dtype, self.shape)

    __copy__ = copy

    def __deepcopy__(self, memo):
        import copy

        values = self.flat_list()
        if self.dtype.kind == "O":
            values = [copy.deepcopy(value, memo) for value in values]
        return ndarray(values, self.dtype, self.shape)

    def item(self, *index):
        """The plain value of the only element, or of the one at ``index``."""
        if index:
            return _scalars.item(self[index[0] if len(index) == 1 and self.ndim == 1 else index])
        if self.size != 1:
            raise ValueError("can only convert an array of size 1 to a Python scalar")
        return self.flat_list()[0]

    def __getitem__(self, key):
        if type(key) is int and len(self.shape) == 1:
            return self.dtype.box(self.plain(key))
        if type(key) is tuple and len(key) == len(self.shape) and all([type(k) is int for k in key]):
            return self.dtype.box(self._data[self._cell(key)])
        view, whole = self._view(key)
        return view.dtype.box(view._data[view._offset]) if whole else view

    def __setitem__(self, key, value):
        if type(key) is int and len(self.shape) == 1:
            place = self._place(key, 0)
            self._data[place] = convert(value, self.dtype)
            return
        if type(key) is tuple and len(key) == len(self.shape) and all([type(k) is int for k in key]):
            place = self._cell(key)
            self._data[place] = convert(value, self.dtype)
            return
        picked = _fancy(self, key)
        if picked is not None:
            shape, positions = picked
            for place, one in zip(positions, _broadcast_values(value, self.dtype, shape)):
                self._data[place] = one
            return
        view, whole = self._view(key)
        if whole:
            view._data[view._offset] = convert(value, self.dtype)
        else:
            view._assign(value)

    def plain(self, key):
        """The element of a one-dimensional array at an int, as a plain Python value."""
        row = self.row
        if row is not None:
            try:
                return row[key]
            except IndexError:
                pass  # so that it is told in numpy's words
        return self._data[self._place(key, 0)]

    def _place(self, key, axis):
        count = self.shape[axis]
        if 0 <= key < count:
            return self._offset + key * self._strides[axis]
        if -count <= key < 0:
            return self._offset + (key + count) * self._strides[axis]
        raise IndexError("index %d is out of bounds for axis %d with size %d" % (key, axis, count))

    def _cell(self, key):
        place = self._offset
        for axis, k in enumerate(key):
            place += self._place(k, axis) - self._offset
        return place

    def _view(self, key):
        """(array, True when it stands for one element): a view, or a copy when the key is a list of indexes."""
        picked = _fancy(self, key)
        if picked is not None:
            shape, positions = picked
            data = self._data
            return ndarray([data[p] for p in positions], self.dtype, shape), False
        keys = _expand(key, len(self.shape))
        shape, strides, offset, axis = [], [], self._offset, 0
        whole = len(keys) == len(self.shape)
        for k in keys:
            if k is None:
                shape.append(1)
                strides.append(0)
                whole = False
            elif isinstance(k, slice):
                start, stop, step = k.indices(self.shape[axis])
                shape.append(len(range(start, stop, step)))
                offset += start * self._strides[axis] if shape[-1] else 0
                strides.append(step * self._strides[axis])
                axis += 1
                whole = False
            else:
                offset += self._place(_as_index(k), axis) - self._offset
                axis += 1
        whole = whole and axis == len(self.shape) and not _has_ellipsis(key)
        shape.extend(self.shape[axis:])
        strides.extend(self._strides[axis:])
        return ndarray(self._data, self.dtype, tuple(shape), offset, tuple(strides)), whole

    def _assign(self, value):
        """Writes a scalar or a sequence that broadcasts to this view's shape."""
        positions = self._positions()
        if isinstance(value, ndarray):
            for place, one in zip(positions, _broadcast_values(value, self.dtype, self.shape)):
                self._data[place] = one
            return
        if not _is_sequence(value):
            one = convert(value, self.dtype)
            for place in positions:
                self._data[place] = one
            return
        shape, leaves = _measure(value, len(self.shape), self.dtype)
        if shape == self.shape:
            for place, leaf in zip(positions, leaves):
                self._data[place] = convert(leaf, self.dtype)
            return
        _check_broadcast(shape, self.shape)
        source = ndarray([convert(leaf, self.dtype) for leaf in leaves], self.dtype, shape)
        for place, one in zip(positions, _broadcast_values(source, self.dtype, self.shape)):
            self._data[place] = one

    def __iter__(self):
        if not self.shape:
            raise TypeError("iteration over a 0-d array")
        return iter([self[i] for i in range(self.shape[0])])

    def __contains__(self, value):
        return value in self.flat_list()

    def __bool__(self):
        if self.size == 1:
            return bool(self.flat_list()[0])
        if self.size == 0:
            return False
        raise ValueError(
            "The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()"
        )

    def _only(self):
        if self.size != 1:
            raise TypeError("only size-1 arrays can be converted to Python scalars")
        return self.flat_list()[0]

    def __int__(self):
        return int(self._only())

    def __float__(self):
        return float(self._only())

    def __index__(self):
        if self.shape or self.dtype.kind not in "iu":
            raise TypeError("only integer scalar arrays can be converted to a scalar index")
        return self._data[self._offset]

    def __getattr__(self, name):
        from . import _arrays

        return _arrays.attribute(self, name)

    def __str__(self):
        from . import _arrays

        return _arrays.text(self)

    def __repr__(self):
        from . import _arrays

        return _arrays.representation(self)

    def __format__(self, spec):
        if spec and self.shape:
            raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
        return format(self.item(), spec) if not self.shape else str(self)

    __hash__ = None

    def __eq__(self, other):
        return _combine("==", self, other)

    def __ne__(self, other):
        return _combine("!=", self, other)

    def __lt__(self, other):
        return _combine("<", self, other)

    def __le__(self, other):
        return _combine("<=", self, other)

    def __gt__(self, other):
        return _combine(">", self, other)

    def __ge__(self, other):
        return _combine(">=", self, other)

    def __add__(self, other):
        return _combine("+", self, other)

    def __radd__(self, other):
        return _combine("+", other, self)

    def __sub__(self, other):
        return _combine("-", self, other)

    def __rsub__(self, other):
        return _combine("-", other, self)

    def __mul__(self, other):
        return _combine("*", self, other)

    def __rmul__(self, other):
        return _combine("*", other, self)

    def __matmul__(self, other):
        return self.dot(other)

    def __rmatmul__(self, other):
        return from_data(other).dot(self)

    def __truediv__(self, other):
        return _combine("/", self, other)

    def __rtruediv__(self, other):
        return _combine("/", other, self)

    def __floordiv__(self, other):
        return _combine("//", self, other)

    def __rfloordiv__(self, other):
        return _combine("//", other, self)

    def __mod__(self, other):
        return _combine("%", self, other)

    def __rmod__(self, other):
        return _combine("%", other, self)

    def __pow__(self, other):
        return _combine("**", self, other)

    def __rpow__(self, other):
        return _combine("**", other, self)

    def __and__(self, other):
        return _combine("&", self, other)

    def __or__(self, other):
        return _combine("|", self, other)

    def __xor__(self, other):
        return _combine("^", self, other)

    def __neg__(self):
        return _combine("*", self, -1)

    def __invert__(self):
        return _combine("^", self, True if self.dtype.kind == "b" else -1)


def _combine(symbol, left, right):
    from . import _arrays

    return _arrays.combine(symbol, left, right)


def _product(shape):
    size = 1
    for count in shape:
        size *= count
    return size


def _strides(shape):
    if len(shape) == 1:
        return (1,)
    strides = []
    step = 1
    for count in reversed(shape):
        strides.append(step)
        step *= count
    return tuple(reversed(strides))


def _has_ellipsis(key):
    return key is Ellipsis or (isinstance(key, tuple) and any([k is Ellipsis for k in key]))


def _fancy(array, key):
    """(shape, positions) when the key picks elements by lists or booleans, else None."""
    kind = type(key)
    if kind is int or kind is slice or kind is _scalars.int64:
        return None
    keys = key if isinstance(key, tuple) else (key,)
    for k in keys:
        if isinstance(k, (bool, _scalars.bool_, list, ndarray, tuple, range)):
            from . import _arrays

            return _arrays.pick(array, keys)
    return None


def _expand(key, ndim):
    """The key as a list of ints, slices and None; an ellipsis becomes full slices."""
    keys = list(key) if isinstance(key, tuple) else [key]
    used = 0
    dots = 0
    for k in keys:
        if k is Ellipsis:
            dots += 1
        elif k is not None:
            if not isinstance(k, slice) and not hasattr(type(k), "__index__") or isinstance(k, _scalars.bool_):
                raise IndexError(_BAD_INDEX)
            used += 1
    if dots > 1:
        raise IndexError("an index can only have a single ellipsis ('...')")
    if used > ndim:
        raise IndexError(
            "too many indices for array: array is %d-dimensional, but %d were indexed" % (ndim, used)
        )
    if dots:
        at = [k is Ellipsis for k in keys].index(True)
        keys[at : at + 1] = [slice(None)] * (ndim - used)
    return keys


# --- values ---------------------------------------------------------------------------------------


def _is_sequence(value):
    """True for what numpy takes apart: sequences other than texts."""
    kind = type(value)
    if kind is int or kind is float or kind is str or value is None or is_scalar(value):
        return False
    if isinstance(value, (list, tuple, range)):
        return True
    if isinstance(value, (str, bytes, dict, set, frozenset)):
        return False
    return hasattr(kind, "__getitem__") and hasattr(kind, "__len__")


def convert(value, dtype):
    """The plain value that a cell of ``dtype`` holds after ``value`` was assigned to it."""
    kind = type(value)
    if dtype is INT64:
        if kind is int:
            if _MIN <= value <= _MAX:
                return value
            raise OverflowError(_TOO_LARGE)
        if kind is _scalars.int64:
            return value._value
    elif dtype is FLOAT64:
        if kind is float:
            return value
    code = dtype.kind
    if code == "O":
        return value
    if isinstance(value, ndarray):
        if value.size == 1 and not value.shape:
            return convert(value[()], dtype)
        raise ValueError(_SEQUENCE)
    if is_scalar(value) and not isinstance(value, str):
        return cast(value.item(), dtype)
    if code == "b":
        return True if value else False
    if code == "U":
        return _text(value, dtype)
    if isinstance(value, str):
        value = str.__str__(value)
    if _is_sequence(value):
        raise ValueError(_SEQUENCE)
    if code == "f":
        return _to_float(value, dtype)
    if code == "i" or code == "u":
        return _to_int(value, dtype)
    return complex(value)


def _text(value, dtype):
    if not isinstance(value, (str, bytes)) and _is_sequence(value) and len(value) > 0:
        raise ValueError(_SEQUENCE)
    text = str(value, "ascii") if isinstance(value, bytes) else str(value)
    return text[: dtype.itemsize // 4].rstrip("\0")


def _to_float(value, dtype):
    if value is None:
        return _scalars._NAN
    if isinstance(value, str):
        number = float(value)
    elif isinstance(value, (int, float)) or hasattr(type(value), "__float__") or hasattr(type(value), "__index__"):
        number = float(value)
    else:
        raise TypeError("float() argument must be a string or a real number, not '%s'" % type(value).__name__)
    return number if dtype is FLOAT64 else _narrow(number, dtype)


def _to_int(value, dtype):
    if isinstance(value, (str, int, float)) or hasattr(type(value), "__int__") or hasattr(type(value), "__index__"):
        number = int(value)
    else:
        raise TypeError(
            "int() argument must be a string, a bytes-like object or a real number, not '%s'" % type(value).__name__
        )
    if not _MIN <= number <= _MAX and not (dtype.kind == "u" and 0 <= number <= 2 * _MAX + 1):
        raise OverflowError(_TOO_LARGE)
    return number if dtype is INT64 else _narrow(number, dtype)


def _narrow(number, dtype):
    from . import _rare

    return _rare.narrow(number, dtype)


def cast(value, dtype):
    """The plain value after numpy's unchecked cast of a plain ``value`` to ``dtype``."""
    code = dtype.kind
    if code == "O":
        return value
    if code == "b":
        return True if value else False
    if code == "U":
        return _text(value, dtype)
    if code in "iu" and isinstance(value, float):
        value = int(value) if -9.3e18 < value < 9.3e18 else _MIN
        if not _MIN <= value <= _MAX:
            value = _MIN
        return value if dtype is INT64 else _narrow(value, dtype)
    if code in "iu" and isinstance(value, int):
        if -_MAX - 2 < value < 2 * _MAX + 2:
            value = int(value) if value <= _MAX else value + 2 * _MIN
            return value if dtype is INT64 else _narrow(value, dtype)
        raise OverflowError(_TOO_LARGE)
    if isinstance(value, complex) and code != "c":
        return cast(value.real, dtype)
    return convert(value, dtype)


def full(shape, fill, dtype):
    """A new array of ``shape`` whose cells all hold ``fill``, cast without checks; a list is broadcast."""
    if shape is None:
        shape = ()
    elif isinstance(shape, (list, tuple)):
        shape = tuple([_as_index(count) for count in shape])
    else:
        shape = (_as_index(shape),)
    for count in shape:
        if count < 0:
            raise ValueError("negative dimensions are not allowed")
    if dtype is None:
        source = from_data(fill)
        dtype = source.dtype
    else:
        dtype = as_dtype(dtype)
        source = ndarray([fill], OBJECT, ()) if dtype.kind == "O" and not _is_sequence(fill) else from_data(fill)
        if dtype.kind == "U" and not dtype.itemsize:
            dtype = text_dtype(1)
    if dtype.kind == "U" and not dtype.itemsize:
        dtype = text_dtype(1)
    if not source.shape:
        one = cast(source._data[0], dtype)
        return ndarray([one] * _product(shape), dtype, shape)
    return ndarray(_broadcast_values(source, dtype, shape), dtype, shape)


def _check_broadcast(source, target):
    """Raises numpy's error unless values of shape ``source`` can fill the shape ``target``."""
    trimmed = source
    while len(trimmed) > len(target) and trimmed and trimmed[0] == 1:
        trimmed = trimmed[1:]
    good = len(trimmed) <= len(target)
    for one, other in zip(reversed(trimmed), reversed(target)):
        good = good and (one == other or one == 1)
    if not good:
        raise ValueError(
            "could not broadcast input array from shape %s into shape %s" % (_shape_text(source), _shape_text(target))
        )
    return trimmed


def _shape_text(shape):
    return "(%s)" % ",".join([str(count) for count in shape]) if len(shape) != 1 else "(%d,)" % shape[0]


def _broadcast_values(value, dtype, shape):
    """The flat plain values of ``value`` cast to ``dtype`` and broadcast to ``shape``."""
    if not isinstance(value, ndarray):
        if not _is_sequence(value):
            return [convert(value, dtype)] * _product(shape)
        inner, leaves = _measure(value, len(shape), dtype)
        value = ndarray([convert(leaf, dtype) for leaf in leaves], dtype, inner)
    trimmed = _check_broadcast(value.shape, shape)
    if trimmed == shape:
        values = value.flat_list()
    else:
        strides = _strides(trimmed)
        aligned = [0] * (len(shape) - len(trimmed))
        aligned += [0 if count == 1 else stride for count, stride in zip(trimmed, strides)]
        values = ndarray(value.flat_list(), value.dtype, shape, 0, tuple(aligned)).flat_list()
    if value.dtype.kind == dtype.kind and value.dtype.itemsize == dtype.itemsize:
        return values
    return [cast(one, dtype) for one in values]


# --- data -----------------------------------------------------------------------------------------


def from_data(data):
    """The array numpy makes of ``data``: a nested sequence, a scalar or any object."""
    if isinstance(data, ndarray):
        return data.copy()
    if isinstance(data, list):
        plain = numbers(data)
        if plain is not None:
            return plain
    if not _is_sequence(data):
        dtype = _infer([data])
        return ndarray([_settle(data, dtype)], dtype, ())
    shape, leaves = _measure(data, 32, None)
    dtype = FLOAT64 if not leaves else _infer(leaves)
    return ndarray([_settle(leaf, dtype) for leaf in leaves], dtype, shape)


def numbers(data):
    """The one-dimensional array of a list whose elements all have one plain number type, else None."""
    if not data:
        return ndarray([], FLOAT64, (0,))
    first = type(data[0])
    if first is not int and first is not float:
        return None
    for value in data:
        if type(value) is not first:
            return None
    if first is float:
        return ndarray(data[:], FLOAT64, (len(data),))
    if _MIN <= min(data) and max(data) <= _MAX:
        return ndarray(data[:], INT64, (len(data),))
    return None


def _measure(data, limit, dtype):
    """(shape, leaves in C order) of a nested sequence of at most ``limit`` dimensions.

    A ragged one raises numpy's ValueError. For a target of objects the sequences below ``limit`` are leaves.
    """
    shape = [len(data)]
    level = _elements(data)
    while level and len(shape) <= limit:
        kinds = [_is_sequence(value) for value in level]
        if not any(kinds):
            break
        if len(shape) == limit:
            if dtype is not None and dtype.kind == "O":
                break
            raise ValueError(
                _SEQUENCE + " The requested array would exceed the maximum number of dimension of %d." % limit
            )
        parts = [_elements(value) if deep else None for value, deep in zip(level, kinds)]
        length = len(parts[0]) if parts[0] is not None else -1
        if any([part is None or len(part) != length for part in parts]):
            if dtype is not None and dtype.kind == "O":
                break
            raise ValueError(
                _SEQUENCE + " The requested array has an inhomogeneous shape after %d dimensions. "
                "The detected shape was %s + inhomogeneous part." % (len(shape), _tuple_text(shape))
            )
        shape.append(length)
        level = [value for part in parts for value in part]
    return tuple(shape), level


def _tuple_text(shape):
    return str(tuple(shape))


def _elements(value):
    """The elements of a sequence as numpy reads them: one that iterates by an own iterator raises."""
    if isinstance(value, (list, tuple)):
        return value
    if isinstance(value, ndarray):
        return list(value)
    iter(iter(value))
    return list(value)


def _infer(leaves):
    """The dtype that holds all values."""
    kinds = set([type(leaf) for leaf in leaves])
    if len(kinds) == 1:
        only = kinds.pop()
        if only is float or only is _scalars.float64:
            return FLOAT64
        if only is bool or only is _scalars.bool_:
            return BOOL
        if only is _scalars.int64:
            return INT64
        if only is int:
            return _infer_ints(leaves)
        if only is str:
            return text_dtype(max([len(leaf) for leaf in leaves] + [1]))
        kinds.add(only)
    if kinds <= {int, bool}:
        return _infer_ints(leaves)
    from . import _rare

    return _rare.infer(leaves)


def _infer_ints(leaves):
    low, high = min(leaves), max(leaves)
    if _MIN <= low and high <= _MAX:
        return INT64
    from . import _rare

    return _rare.infer(leaves)


def _settle(leaf, dtype):
    """The plain value of one leaf in the inferred dtype."""
    code = dtype.kind
    if code == "O":
        return leaf
    if code == "U":
        return _text(_scalars.item(leaf), dtype)
    value = _scalars.item(leaf)
    if code == "f":
        value = float(value)
        return value if dtype is FLOAT64 else _narrow(value, dtype)
    if code == "b":
        return bool(value)
    return int(value) if code != "c" else complex(value)
