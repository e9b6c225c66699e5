from support import raises

from ARgorithmToolkit import Array, StateSet


def scalars(*values):
    return [Array("a", StateSet(), list(values)).body[i] for i in range(len(values))]


def name(value):
    return type(value).__name__


def test_types():
    i, = scalars(7)
    f, = scalars(2.5)
    s, = scalars("ab")
    b, = scalars(True)
    assert [name(x) for x in (i, f, s, b)] == ["int64", "float64", "str_", "bool_"]
    assert not isinstance(i, (int, float)) and isinstance(f, float) and isinstance(s, str) and not isinstance(b, bool)
    assert str(type(i)) == "<class 'numpy.int64'>" and type(i).__module__ == "numpy"
    assert [repr(x) for x in (i, f, s, b)] == ["7", "2.5", "'ab'", "True"]


def test_integer_arithmetic():
    i, m, z, big = scalars(7, -7, 0, 2**62)
    table = [
        (i + 1, 8), (1 + i, 8), (i - i, 0), (m // 2, -4), (m % 2, 1), (i // z, 0), (i % z, 0), (i // 0, 0), (1 // z, 0),
        (big * 2, -(2**63)), (big + big, -(2**63)), (big * big, 0), (-i, -7), (abs(m), 7), (~i, -8), (i & 3, 3),
        (i | 8, 15), (i ^ 1, 6), (i << 2, 28), (i >> 1, 3), (2**i, 128), (i**2, 49), (i + True, 8), (i << 64, 0),
    ]
    for at, (value, expected) in enumerate(table):
        assert name(value) == "int64" and value == expected, (at, value, name(value))
    assert [str(v) for v in (i / z, m / z, z / z)] == ["inf", "-inf", "nan"]
    for value in (i / 2, i * 1.5, i**0.5, i + 0.5):
        assert name(value) == "float64"
    assert i + 2**70 == 2**70 + 7 and type(i + 2**70) is int
    assert type(round(i)) is int and type(int(i)) is int and type(float(i)) is float
    assert [name(x) for x in divmod(i, 2)] == ["int64", "int64"] and divmod(i, 2) == (3, 1)
    assert i.item() == i.tolist() == 7 and i.real == 7 and i.imag == 0 and not hasattr(i, "bit_length")


def test_comparisons():
    i, = scalars(7)
    for value in (i < 8, i == 7, i >= 7.5, i != 7, 7 == i, 8 > i):
        assert name(value) == "bool_"
    assert type(i == "a") is bool and type(i == None) is bool and type(i != None) is bool  # noqa: E711
    assert (i == 7) is not True and type(not i) is bool and (i and 5) == 5 and max(i, 3) is i
    assert hash(i) == hash(7) and {7: 1}[i] == 1 and [5, 6, 7, 8, 9, 10, 11, 12][i] == 12
    assert list(range(scalars(2)[0])) == [0, 1] and "x" * scalars(2)[0] == "xx" and [0] * scalars(2)[0] == [0, 0]


def test_formats():
    i, = scalars(7)
    f, = scalars(2.5)
    b, = scalars(True)
    assert f"{i:03d}|{i:>3}|{i:,}|{i:.1f}|{i:x}|{i:b}|{i!r}" == "007|  7|7|7.0|7|111|7"
    assert "%d %s %.1f %x" % (i, i, i, i) == "7 7 7.0 7" and str([i]) == "[7]"
    assert f"{f:.2f}|{f:g}|{f:e}|{f}" == "2.50|2.5|2.500000e+00|2.5" and "%.3f" % f == "2.500"
    assert f"{b:>6}|{b}|{b:d}" == "     1|True|1"


def test_integer_errors():
    i, = scalars(7)
    raises(ValueError, "Integers to negative integer powers are not allowed.", lambda: i**-1)
    raises(TypeError, "object of type 'numpy.int64' has no len()", len, i)
    raises(TypeError, "'numpy.int64' object is not iterable", list, i)
    raises(TypeError, "'numpy.int64' object is not iterable", iter, i)
    raises(IndexError, "invalid index to scalar variable.", lambda: i[0])
    raises(TypeError, 'can only concatenate str (not "numpy.int64") to str', lambda: "a" + i)
    raises(TypeError, "unsupported operand type(s) for +: 'int' and 'NoneType'", lambda: i + None)
    raises(TypeError, None, pow, i, 2, 5)


def test_floats():
    x, y = scalars(2.5, -0.5)
    for value in (x + 1, x * x, y // 1, y % 1, -x, abs(y), round(x, 1), x**2, 1 - x, 0.5 * x):
        assert name(value) == "float64", value
    assert type(round(x)) is int and round(x) == 2 and type(int(x)) is int and x.is_integer() is False
    for value in (x == 2.5, x < 3, x != y, 2.5 == x, 3.5 > x, x <= y):
        assert name(value) == "bool_", value
    assert [str(v) for v in (x / 0, -x / 0, x * 0 / 0, x % 0)] == ["inf", "-inf", "nan", "nan"]
    assert str(scalars(0.1)[0] + 0.2) == "0.30000000000000004" and hash(x) == hash(2.5)
    assert round(scalars(1.115)[0], 2) == 1.12 and str(scalars(1e16)[0]) == "1e+16"
    assert {2.5: "v"}[x] == "v" and sum([x, y]) == 2.0 and max(x, 1) is x


def test_texts():
    t, = scalars("ab")
    for value in (t + "c", "c" + t, t * 2, t[0], t.upper(), "".join([t, "x"])):
        assert type(value) is str
    assert type(t == "ab") is bool and {"ab": 1}[t] == 1
    raises(TypeError, "unsupported operand type(s) for -: 'numpy.str_' and 'numpy.str_'", lambda: t - t)


def test_truths():
    p, q = scalars(True, False)
    for value, expected in ((p + p, True), (p | q, True), (p & q, False), (p ^ q, True), (~p, False), (p == True, True)):  # noqa: E712
        assert name(value) == "bool_" and bool(value) is expected
    assert name(p + 1) == "int64" and p + 1 == 2 and type(not p) is bool and (p is True) is False
    raises(
        TypeError,
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the "
        "logical_xor function instead.",
        lambda: p - q,
    )


def test_unsigned():
    u, = scalars(2**63)
    assert name(u + 1) == "float64" and u == 2**63 and int(u) == 2**63


def test_copies_keep_the_type():
    import copy

    for value in scalars(7) + scalars(2.5) + scalars("x") + scalars(True):
        assert type(copy.deepcopy(value)) is type(value) and copy.deepcopy(value) == value


def test_the_numbers_of_the_library_know_the_scalars():
    import fractions
    import numbers

    a, (f,) = scalars(2, 3), scalars(0.5)
    assert isinstance(a[0], numbers.Integral) and not isinstance(f, numbers.Integral)
    assert issubclass(type(a[0]), numbers.Rational) and issubclass(type(f), numbers.Real)
    assert not isinstance(scalars(True)[0], numbers.Number)
    assert fractions.Fraction(a[0], a[1]) == fractions.Fraction(2, 3)
    assert (a[0].numerator, a[0].denominator) == (2, 1)


def test_json_writes_floats_of_arrays_and_no_ints():
    import json

    assert json.dumps({"x": [scalars(0.5)[0]]}) == '{"x": [0.5]}'
    raises(TypeError, "Object of type int64 is not JSON serializable", json.dumps, scalars(2)[0])


def test_bools_of_arrays_are_indexes():
    b = scalars(True, False)
    assert (["no", "yes"][b[0]], list(range(b[0])), "x" * b[0], "x" * b[1]) == ("yes", [0], "x", "")


def test_ints_of_arrays_say_how_far_to_round():
    a = scalars(127, -1)
    assert (round(a[0], a[1]), round(2.567, a[1] + 2)) == (130, 2.6)
    assert repr(scalars(0.5)[0].imag) == "0.0"
