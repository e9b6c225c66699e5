"""The rarer abilities of a body: picking by lists, whole-array arithmetic, printing and reductions."""
from . import _ndarray, _scalars
from ._ndarray import from_data, ndarray
from ._scalars import BOOL, FLOAT64, INT64, OBJECT, is_scalar


def pick(array, keys):
    """(shape, flat positions) of an index that holds lists or booleans."""
    keys = [_index_array(k) if isinstance(k, (bool, _scalars.bool_, list, ndarray, tuple, range)) else k for k in keys]
    expanded = []
    for k in keys:
        if isinstance(k, ndarray) and k.dtype.kind == "b":
            expanded.extend(_mask(array, k, expanded))
        else:
            expanded.append(k)
    consumed = sum([1 for k in expanded if k is not None and k is not Ellipsis and not isinstance(k, _Flag)])
    if consumed > array.ndim:
        raise IndexError(
            "too many indices for array: array is %d-dimensional, but %d were indexed" % (array.ndim, consumed)
        )
    rest = [slice(None)] * (array.ndim - consumed)
    at = [i for i, k in enumerate(expanded) if k is Ellipsis]
    if at:
        expanded[at[0] : at[0] + 1] = rest
    else:
        expanded.extend(rest)
    return _gather(array, expanded)


class _Flag(ndarray):
    """A single bool used as an index: a new axis of length one or zero."""

    __slots__ = ()


def _index_array(key):
    if isinstance(key, (bool, _scalars.bool_)):
        return _Flag([bool(key)], BOOL, ())
    made = key if isinstance(key, ndarray) else from_data(list(key))
    if made.dtype.kind not in "iub":
        if made.size == 0 and not isinstance(key, ndarray):
            return ndarray([], INT64, made.shape)
        raise IndexError(
            "arrays used as indices must be of integer (or boolean) type"
            if isinstance(key, ndarray) or made.dtype.kind != "U"
            else _ndarray._BAD_INDEX
        )
    return made


def _mask(array, mask, before):
    """A boolean index as index arrays, one for each of its dimensions."""
    if isinstance(mask, _Flag):
        return [mask]
    first = sum([1 for k in before if k is not None])
    for axis, count in enumerate(mask.shape):
        size = array.shape[first + axis] if first + axis < array.ndim else count
        if size != count:
            raise IndexError(
                "boolean index did not match indexed array along dimension %d; dimension is %d but corresponding "
                "boolean dimension is %d" % (first + axis, size, count)
            )
    strides = _ndarray._strides(mask.shape)
    hits = [i for i, value in enumerate(mask.flat_list()) if value]
    return [
        ndarray([i // stride % count for i in hits], INT64, (len(hits),))
        for stride, count in zip(strides, mask.shape)
    ]


def _gather(array, keys):
    """Positions for a full list of keys: ints and index arrays together, slices and new axes apart."""
    lists = [k for k in keys if isinstance(k, ndarray)]
    shape = ()
    for k in lists:
        shape = _common_shape(shape, (1 if k._data[0] else 0,) if isinstance(k, _Flag) else k.shape)
    count = _ndarray._product(shape)
    starts = [array._offset] * count
    advanced = []
    outer = []
    axis = 0
    for at, k in enumerate(keys):
        if k is None:
            outer.append((1, 0))
        elif isinstance(k, slice):
            start, stop, step = k.indices(array.shape[axis])
            size = len(range(start, stop, step))
            outer.append((size, step * array._strides[axis]))
            starts = [s + (start * array._strides[axis] if size else 0) for s in starts]
            axis += 1
        elif isinstance(k, _Flag):
            advanced.append(at)
            outer.append(None)
        else:
            values = _spread(k, shape) if isinstance(k, ndarray) else [_ndarray._as_index(k)] * count
            starts = [s + array._place(v, axis) - array._offset for s, v in zip(starts, values)]
            advanced.append(at)
            outer.append(None)
            axis += 1
    together = advanced == list(range(advanced[0], advanced[0] + len(advanced)))
    before = [o for o in outer[: advanced[0]] if o is not None] if together else []
    after = [o for o in outer[advanced[0] if together else 0 :] if o is not None]
    full_shape = tuple([o[0] for o in before]) + shape + tuple([o[0] for o in after])
    positions = [0]
    for size, stride in before:
        positions = [p + i * stride for p in positions for i in range(size)]
    positions = [p + s for p in positions for s in starts]
    for size, stride in after:
        positions = [p + i * stride for p in positions for i in range(size)]
    return full_shape, positions


def _spread(index, shape):
    return _ndarray._broadcast_values(index, index.dtype, shape)


def _common_shape(left, right):
    """The shape two shapes broadcast to; IndexError or ValueError with numpy's text is the caller's choice."""
    shape = []
    for i in range(max(len(left), len(right))):
        a = left[-1 - i] if i < len(left) else 1
        b = right[-1 - i] if i < len(right) else 1
        if a != b and a != 1 and b != 1:
            raise ValueError(
                "operands could not be broadcast together with shapes %s %s "
                % (_ndarray._shape_text(left), _ndarray._shape_text(right))
            )
        shape.append(b if a == 1 else a)
    return tuple(reversed(shape))


def combine(symbol, left, right):
    """An operation on every pair of elements, with broadcasting."""
    if left is None or right is None or isinstance(left, str) or isinstance(right, str):
        if symbol == "==" or symbol == "!=":
            array = left if isinstance(left, ndarray) else right
            if array.dtype.kind not in "OU":
                return symbol == "!="
    a, b = from_data(left), from_data(right)
    shape = _common_shape(a.shape, b.shape)
    operation = _scalars._OPERATORS[symbol]
    pairs = zip(_spread(a, shape), _spread(b, shape))
    values = [operation(a.dtype.box(x), b.dtype.box(y)) for x, y in pairs]
    if not shape:
        return values[0]
    if not values:
        kind = BOOL if symbol in ("==", "!=", "<", "<=", ">", ">=") else _scalars.promote(a.dtype, b.dtype)
        return ndarray([], kind, shape)
    made = from_data(values)
    return ndarray(made._data, made.dtype, shape)


def attribute(array, name):
    """Reductions and the like, made when they are asked for."""
    maker = _ATTRIBUTES.get(name)
    if maker is None:
        raise AttributeError("'numpy.ndarray' object has no attribute '%s'" % name)
    return maker(array)


def _reduction(fold):
    def bind(array):
        def reduce(axis=None):
            if axis is None:
                return fold([array.dtype.box(value) for value in array.flat_list()])
            order = list(range(array.ndim))
            order.append(order.pop(axis))
            moved = ndarray(
                array._data,
                array.dtype,
                tuple([array.shape[i] for i in order]),
                array._offset,
                tuple([array._strides[i] for i in order]),
            )
            values = moved.flat_list()
            size = moved.shape[-1]
            rows = [values[i : i + size] for i in range(0, len(values), size)] if size else []
            made = from_data([fold([array.dtype.box(v) for v in row]) for row in rows])
            return ndarray(made._data, made.dtype, moved.shape[:-1]) if moved.ndim > 1 else made[0]

        return reduce

    return bind


def _sum(values):
    total = INT64.box(0) if not values or values[0].dtype.kind in "bi" else 0
    for value in values:
        total = total + value
    return FLOAT64.box(float(total)) if not values else total


def _product_of(values):
    total = 1
    for value in values:
        total = value * total
    return total


def _mean(values):
    return FLOAT64.box(_scalars._float("/", float(_sum(values)), float(len(values))))


def _largest(values):
    if not values:
        raise ValueError("zero-size array to reduction operation maximum which has no identity")
    return max(values)


def _smallest(values):
    if not values:
        raise ValueError("zero-size array to reduction operation minimum which has no identity")
    return min(values)


def _extreme(choose):
    def find(values):
        best = choose(values)
        return INT64.box([value == best for value in values].index(True))

    return find


def _reshape(array):
    def reshape(*shape):
        shape = shape[0] if len(shape) == 1 and isinstance(shape[0], (tuple, list)) else shape
        known = _ndarray._product([count for count in shape if count != -1])
        shape = tuple([array.size // known if count == -1 else count for count in shape])
        if _ndarray._product(shape) != array.size:
            raise ValueError(
                "cannot reshape array of size %d into shape %s" % (array.size, _ndarray._shape_text(shape))
            )
        return ndarray(array.flat_list(), array.dtype, shape)

    return reshape


def _astype(array):
    def astype(spec):
        kind = _scalars.as_dtype(spec)
        if kind.kind == "U" and not kind.itemsize:
            kind = _scalars.text_dtype(max([len(str(v)) for v in array.flat_list()] + [1]))
        return ndarray([_ndarray.cast(value, kind) for value in array.flat_list()], kind, array.shape)

    return astype


def _fill(array):
    return lambda value: array.__setitem__(Ellipsis, value)


def _flatten(array):
    return lambda: ndarray(array.flat_list(), array.dtype, (array.size,))


def _sort(array):
    def sort():
        array._assign(sorted(array.tolist()) if array.ndim == 1 else [sorted(row) for row in array.tolist()])

    return sort


def _argsort(array):
    def argsort(axis=-1):
        if not array.shape:
            return ndarray([0], INT64, (1,))
        if axis is None:
            return _flatten(array)().argsort()
        rows, turn = _rows_along(array, axis)
        order = [sorted(range(len(row)), key=_nan_last(row)) for row in rows]
        return turn([i for row in order for i in row], INT64)

    return argsort


def _nan_last(row):
    return lambda i: (row[i] != row[i], row[i])


def _rows_along(array, axis):
    """The values along an axis, row by row, and how to make an array of as many in the same places."""
    if not -array.ndim <= axis < array.ndim:
        raise IndexError("axis %d is out of bounds for array of dimension %d" % (axis, array.ndim))
    order = list(range(array.ndim))
    order.append(order.pop(axis % array.ndim))
    shape = tuple([array.shape[i] for i in order])
    moved = ndarray(array._data, array.dtype, shape, array._offset, tuple([array._strides[i] for i in order]))
    values, size = moved.flat_list(), shape[-1]
    rows = [values[i : i + size] for i in range(0, len(values), size)] if size else []

    def turn(made, kind):
        strides = _ndarray._strides(shape)
        back = sorted(range(len(order)), key=order.__getitem__)
        places = tuple([strides[i] for i in back])
        return ndarray(ndarray(made, kind, array.shape, 0, places).flat_list(), kind, array.shape)

    return rows, turn


def _nonzero(array):
    def nonzero():
        whole = array if array.shape else ndarray(array.flat_list(), array.dtype, (1,))
        strides = _ndarray._strides(whole.shape)
        hits = [i for i, value in enumerate(whole.flat_list()) if value]
        return tuple([
            ndarray([i // stride % count for i in hits], INT64, (len(hits),))
            for stride, count in zip(strides, whole.shape)
        ])

    return nonzero


def _dot(array):
    return lambda other: dot(array, from_data(other))


def dot(left, right):
    """The sums of products along the last axis of one array and the last but one of the other."""
    if not left.shape or not right.shape:
        return left * right if left.shape or right.shape else left[()] * right[()]
    axis = -2 if right.ndim > 1 else -1
    if left.shape[-1] != right.shape[axis]:
        raise ValueError(
            "shapes %s and %s not aligned: %d (dim %d) != %d (dim %d)"
            % (_ndarray._shape_text(left.shape), _ndarray._shape_text(right.shape), left.shape[-1], left.ndim - 1,
               right.shape[axis], right.ndim + axis)
        )
    kind = left.dtype if left.dtype is right.dtype else _scalars.promote(left.dtype, right.dtype)
    rows = _rows_along(left, -1)[0] or [[]] * _ndarray._product(left.shape[:-1])
    columns = _rows_along(right, axis)[0] or [[]] * (right.size or 1)
    made = []
    for row in rows:
        boxed = [left.dtype.box(value) for value in row]
        for column in columns:
            made.append(_product_sum(boxed, [right.dtype.box(value) for value in column], kind))
    shape = left.shape[:-1] + (right.shape[:-2] + right.shape[-1:] if right.ndim > 1 else ())
    return ndarray(made, kind, shape) if shape else kind.box(made[0])


def _product_sum(left, right, kind):
    total = kind.box(_ndarray.cast(0, kind))
    for one, other in zip(left, right):
        total = total + one * other
    return _scalars.item(total)


def where(flags, chosen, otherwise):
    """Elements of one array where a flag is true, of the other where it is not."""
    shape = _common_shape(flags.shape, _common_shape(chosen.shape, otherwise.shape))
    both = zip(_spread(flags, shape), _spread(chosen, shape), _spread(otherwise, shape))
    kind = from_data([chosen.dtype.box(_ndarray.cast(0, chosen.dtype)),
                      otherwise.dtype.box(_ndarray.cast(0, otherwise.dtype))]).dtype
    if kind.kind == "U":
        kind = max(chosen.dtype, otherwise.dtype, key=lambda each: each.itemsize if each.kind == "U" else 0)
    picked = [one if flag else other for flag, one, other in both]
    return ndarray([_ndarray.cast(value, kind) for value in picked], kind, shape)


_ATTRIBUTES = {
    "argsort": _argsort,
    "dot": _dot,
    "nonzero": _nonzero,
    "sum": _reduction(_sum),
    "prod": _reduction(_product_of),
    "mean": _reduction(_mean),
    "max": _reduction(_largest),
    "min": _reduction(_smallest),
    "argmax": _reduction(_extreme(max)),
    "argmin": _reduction(_extreme(min)),
    "all": _reduction(lambda values: _scalars.bool_(all(values))),
    "any": _reduction(lambda values: _scalars.bool_(any(values))),
    "reshape": _reshape,
    "astype": _astype,
    "fill": _fill,
    "flatten": _flatten,
    "ravel": _flatten,
    "sort": _sort,
    "flat": lambda array: iter(_flatten(array)()),
    "itemsize": lambda array: array.dtype.itemsize,
    "nbytes": lambda array: array.dtype.itemsize * array.size,
    "strides": lambda array: tuple([s * array.dtype.itemsize for s in array._strides]),
    "transpose": lambda array: lambda: array.T,
}


# --- printing -------------------------------------------------------------------------------------

_WIDTH = 75
_THRESHOLD = 1000
_EDGE = 3


def text(array):
    """numpy's ``str`` of an array."""
    return _shown(array, " ", "", "")


def representation(array):
    """numpy's ``repr`` of an array."""
    body = _shown(array, ", ", "array(", ")") if array.size or not array.shape else "[]"
    extra = []
    if not array.size and array.shape != (0,):
        extra.append("shape=%s" % (array.shape,))
    if array.dtype.kind not in "bO" and array.dtype not in (INT64, FLOAT64) or not array.size and array.dtype != FLOAT64:
        extra.append("dtype='%s'" % array.dtype if array.dtype.kind == "U" else "dtype=%s" % array.dtype.name)
    elif array.dtype is OBJECT:
        extra.append("dtype=object")
    if not extra:
        return "array(%s)" % body
    last = body[body.rfind("\n") + 1 :]
    space = " " if len(last) + len("array(") * ("\n" not in body) + len(extra[0]) + 3 <= _WIDTH else "\n      "
    return "array(%s,%s%s)" % (body, space, ", ".join(extra))


def _shown(array, separator, prefix, suffix):
    if not array.shape:
        return _element(array.dtype)(array._data[array._offset])
    if not array.size:
        return "[]"
    summary = array.size > _THRESHOLD
    form = _formatter(array, summary)
    indent = " " * len(prefix)
    return _lines(array, form, 0, array._offset, indent + " ", _WIDTH - len(suffix), separator, summary)


def _edges(count, summary):
    """The indexes to show, with None where a gap is."""
    if summary and count > 2 * _EDGE:
        return list(range(_EDGE)) + [None] + list(range(count - _EDGE, count))
    return list(range(count))


def _visible(array, summary):
    positions = [array._offset]
    for count, stride in zip(array.shape, array._strides):
        shown = [i for i in _edges(count, summary) if i is not None]
        positions = [p + i * stride for p in positions for i in shown]
    return [array._data[p] for p in positions]


def _element(kind):
    if kind.kind == "f":
        from ._rare import shortest

        return lambda value: shortest(value, kind)
    return str


def _formatter(array, summary):
    values = _visible(array, summary)
    kind = array.dtype.kind
    if kind == "f":
        return _float_formatter(values, array.dtype)
    make = repr if kind in "UO" else str
    if kind == "O":
        return lambda value: "list(%r)" % value if isinstance(value, list) else make(value)
    if kind == "U":
        return make
    width = max([len(make(v)) for v in values])
    return lambda value: make(value).rjust(width)


def _float_formatter(values, kind):
    finite = [v for v in values if v == v and v not in (_scalars._INF, -_scalars._INF)]
    nonzero = [abs(v) for v in finite if v]
    scientific = bool(nonzero) and (
        max(nonzero) >= 1e8 or min(nonzero) < 1e-4 or max(nonzero) / min(nonzero) > 1000.0
    )
    texts = [_digits(v, kind, scientific) for v in finite]
    left = max([len(t[0]) for t in texts] + [0])
    right = max([len(t[1]) for t in texts] + [0])
    special = max([len(repr(v)) for v in values if v != v or v in (_scalars._INF, -_scalars._INF)] + [0])
    power = max([len(t[2]) for t in texts] + [0])
    width = left + 1 + right + power
    if special > width:
        left += special - width
        width = special

    def form(value):
        if value != value or value in (_scalars._INF, -_scalars._INF):
            return repr(value).rjust(width)
        whole, fraction, exponent = _digits(value, kind, scientific)
        fraction = fraction.ljust(right, "0" if scientific else " ")
        return whole.rjust(left) + "." + fraction + exponent

    return form


def _digits(value, kind, scientific):
    """(integer part, fraction, exponent) of the shortest text, at most eight decimals."""
    from ._rare import shortest

    if scientific:
        best = shortest(value, kind)
        for places in range(9):
            made = "%.*e" % (places, value)
            if float(made) == float(best) or places == 8:
                mantissa, exponent = made.split("e")
                whole, _, fraction = mantissa.partition(".")
                return whole, fraction.rstrip("0"), "e" + exponent
    best = shortest(value, kind)
    if "e" in best:
        best = "%.8f" % value
    whole, _, fraction = best.partition(".")
    if len(fraction) > 8:
        whole, _, fraction = ("%.8f" % value).partition(".")
    return whole, fraction.rstrip("0"), ""


def _lines(array, form, axis, offset, indent, width, separator, summary):
    count = array.shape[axis]
    stride = array._strides[axis]
    shown = _edges(count, summary)
    if axis == array.ndim - 1:
        words = ["..." if i is None else form(array._data[offset + i * stride]) for i in shown]
        out, line = "", indent
        for at, word in enumerate(words):
            last = at == len(words) - 1
            if len(line) + len(word) + 1 > width and len(line) > len(indent):
                out += line.rstrip() + "\n"
                line = indent
            line += word + ("" if last else separator)
        return "[" + (out + line)[len(indent) :] + "]"
    gap = separator.rstrip() + "\n" * (array.ndim - axis - 1)
    rows = [
        "..." if i is None
        else _lines(array, form, axis + 1, offset + i * stride, indent + " ", width - 1, separator, summary)
        for i in shown
    ]
    return "[" + (gap + indent).join(rows) + "]"
