from support import comments, contents, definition, kinds, last_state, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, Array, StateSet


def array(data, **keywords):
    algo = StateSet()
    return algo, Array("a", algo, data, **keywords)


def test_declare():
    algo, a = array([1, 2], comments="c")
    assert contents(algo) == [
        {"state_type": "array_declare", "state_def": {"id": str(id(a)), "variable_name": "a", "body": [1, 2]},
         "comments": "c"}
    ]
    raises(ARgorithmError, "Give valid name to data structure", Array, 1, algo)
    raises(ARgorithmError, "array structure needs a reference of template to store states", Array, "a", 1)
    assert len(algo.states) == 1


def test_dtype_inference():
    table = [
        ([True, False], "bool"), ([True, 2], "int64"), ([1, 2.5], "float64"), ([], "float64"), ([[], []], "float64"),
        (["", ""], "<U1"), (["abc", "d"], "<U3"), ([True, "x"], "<U5"), ([1, "x"], "<U21"), ([1.5, "x"], "<U32"),
        ([None, 1], "object"), ([{}], "object"), ([2**63], "uint64"), ([2**63, 1], "uint64"), ([2**63, -1], "float64"),
        ([2**64], "object"), ([2**64, 1.5], "object"), ([-(2**63), 2**63 - 1], "int64"),
    ]
    for data, name in table:
        assert str(array(data)[1].dtype) == name, (data, str(array(data)[1].dtype))
    assert repr(array([1])[1].dtype) == "dtype('int64')"
    assert array([1])[1].dtype == int and array([1])[1].dtype == "int64" and array([1.0])[1].dtype == float
    assert array([1, "x"])[1].tolist() == ["1", "x"] and array([True, "x"])[1].tolist() == ["True", "x"]
    assert array(["a\0"])[1].tolist() == ["a"]
    assert array(range(3))[1].tolist() == [0, 1, 2]


def test_shapes():
    assert array([[1, 2], [3, 4]])[1].shape() == (2, 2)
    assert array([[], []])[1].shape() == (2, 0)
    assert array(5)[1].shape() == () and array({1})[1].dtype == object
    raises(TypeError, "len() of unsized object", len, array("text")[1])
    raises(ARgorithmError, "please pass array of fixed dimensions", array, [[1], [2, 3]])
    raises(
        ValueError,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after 1 dimensions. "
        "The detected shape was (2,) + inhomogeneous part.",
        array, [[1], 2],
    )
    raises(
        ValueError,
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after 2 dimensions. "
        "The detected shape was (2, 2) + inhomogeneous part.",
        array, [[[1], [2]], [[1, 2], [3, 4]]],
    )


def test_structures_as_data():
    algo = StateSet()
    vector = ARgorithmToolkit.Vector("v", algo, [1])
    raises(TypeError, "'VectorIterator' object is not iterable", Array, "a", algo, vector)
    raises(TypeError, "'VectorIterator' object is not iterable", Array, "a", algo, [1, vector])
    raises(TypeError, "'MapIterator' object is not iterable", Array, "a", algo, ARgorithmToolkit.Map("m", algo))
    stack = ARgorithmToolkit.Stack("s", algo)
    assert Array("a", algo, [stack]).body[0] is stack


def test_fill():
    algo = StateSet()
    table = [
        (dict(shape=2, fill=2.7), [2, 2]), (dict(shape=2, fill=True), [1, 1]), (dict(shape=1, fill="7"), [7]),
        (dict(shape=1, fill=2**63), [-(2**63)]), (dict(shape=1, fill=float("inf")), [-(2**63)]),
        (dict(shape=2, fill="xyz", dtype=str), ["x", "x"]), (dict(shape=1, fill=0, dtype=str), ["0"]),
        (dict(shape=1, fill="xyz123", dtype="U5"), ["xyz12"]), (dict(shape=1, fill=5, dtype=bool), [True]),
        (dict(shape=1, fill=2, dtype=float), [2.0]), (dict(shape=1, fill=None, dtype=object), [None]),
        (dict(shape=(2, 2), fill=[1, 2]), [[1, 2], [1, 2]]), (dict(shape=1, fill=2.5, dtype=None), [2.5]),
        (dict(shape=1, fill=0.1, dtype="float32"), [0.10000000149011612]), (dict(shape=1, fill=7, dtype="int32"), [7]),
        (dict(shape=[1, 2]), [[0, 0]]), (dict(), 0), (dict(shape=()), 0),
    ]
    for keywords, body in table:
        made = Array("a", algo, **keywords)
        assert made.tolist() == body and repr(made.tolist()) == repr(body), (keywords, made.tolist())
        assert made.dtype is keywords.get("dtype", int)
    assert Array("a", algo, shape=1, dtype=Array("b", algo, [1.5]).dtype).tolist() == [0.0]
    raises(ValueError, "negative dimensions are not allowed", Array, "a", algo, shape=-1)
    raises(ValueError, "invalid literal for int() with base 10: 'x'", Array, "a", algo, shape=1, fill="x")
    raises(
        TypeError, "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'",
        Array, "a", algo, shape=1, fill=None,
    )


def test_text_forms():
    _, a = array([[1, 2], [3, 4]])
    assert str(a) == repr(a) == "Array([[1, 2], [3, 4]])" and len(a) == 2
    assert bool(array([])[1]) is False and bool(a) is True


def test_reading():
    algo, a = array([10, 20, 30])
    assert a.__getitem__(-1, "text") == 30
    assert last_state(algo) == {
        "state_type": "array_iter",
        "state_def": {"id": str(id(a)), "variable_name": "a", "body": [10, 20, 30], "index": -1},
        "comments": "text",
    }
    sub = a[1:]
    assert (sub.tolist(), definition(algo)["variable_name"], kinds(algo)[-1]) == ([20, 30], "a_sub", "array_declare")
    assert a[(1,)] == 20 and a[()].tolist() == [10, 20, 30]
    assert a[[0, 2]].tolist() == [10, 30] and type(a[[0]]).__name__ == "ndarray"
    assert a[::-1][1:][::2].tolist() == [20] and kinds(algo)[-1] == "array_declare"


def test_reading_rows():
    algo, m = array([[1, 2], [3, 4]])
    row = m.__getitem__(1, "c")
    assert kinds(algo)[-2:] == ["array_iter", "array_declare"] and comments(algo)[-2:] == ["c", "c"]
    row[0] = 9
    m[0][1] = 7
    assert m.tolist() == [[1, 2], [3, 4]] and definition(algo)["variable_name"] == "a_sub"
    assert m[1, 0] == 3 and m[(-1, -2)] == 3 and m[0][1] == 2 and m[(0,)].tolist() == [1, 2]
    assert m[[1]].tolist() == [[3, 4]] and m[0:1][0].body[1] == 2


def test_reading_errors():
    algo, a = array([1, 2, 3])
    _, m = array([[1, 2]])
    indices = (
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
        "indices"
    )
    table = [
        (a, 3, "index 3 is out of bounds for axis 0 with size 3", IndexError, 1),
        (a, (0, 1), "too many indices for array: array is 1-dimensional, but 2 were indexed", IndexError, 1),
        (m, (0, 5), "index 5 is out of bounds for axis 1 with size 2", IndexError, 1),
        (a, "x", indices, IndexError, 1), (a, 1.0, "object of type 'float' has no len()", TypeError, 0),
        (a, None, "object of type 'NoneType' has no len()", TypeError, 0),
        (a, a.body[0], "object of type 'numpy.int64' has no len()", TypeError, 0),
        (a, slice(0, 4, 0), "slice step cannot be zero", ValueError, 0),
        (a, slice("a"), "slice indices must be integers or None or have an __index__ method", TypeError, 0),
    ]
    for box, key, text, cause, states in table:
        before = len(box.algo.states)
        error = raises(ARgorithmError, "invalid index error : " + text, box.__getitem__, key)
        assert type(error.__cause__) is cause and len(box.algo.states) - before == states, key


def test_writing():
    algo, a = array([1, 2, 3])
    a[0] = 2.7
    assert contents(algo)[-1] == {
        "state_type": "array_iter",
        "state_def": {"id": str(id(a)), "variable_name": "a", "body": [2, 2, 3], "index": 0, "value": 2.7,
                      "last_value": 1},
        "comments": "Writing 2.7 at index 0",
    }
    assert list(definition(algo)) == ["id", "variable_name", "body", "index", "value", "last_value"]
    a[a.body[0] - 1] = a.body[2]
    assert a.tolist() == [2, 3, 3]
    table = [
        ([1], "5", [5]), ([1], -2.7, [-2]), ([1], True, [1]), ([1.5], "2.5", [2.5]), ([1.5], 3, [3.0]),
        ([True], 0, [False]), ([True], "x", [True]), (["abc"], None, ["Non"]), (["abc"], 12345, ["123"]),
        ([None], [1], [[1]]), ([[1, 2]], [3, 4], [[3, 4]]), ([[1, 2]], 7, [[7, 7]]),
    ]
    for data, value, body in table:
        _, box = array(data)
        box[0] = value
        assert repr(box.tolist()) == repr(body), (data, value, box.tolist())
    _, f = array([1.5])
    f[0] = None
    assert f.tolist()[0] != f.tolist()[0]


def test_writing_over_none_leaves_the_values_out():
    algo, a = array([None, 1])
    a[0] = "x"
    assert list(definition(algo)) == ["id", "variable_name", "body", "index"]
    assert comments(algo)[-1] == "Writing x at index 0"
    a[1] = None
    assert definition(algo)["value"] is None and definition(algo)["last_value"] == 1


def test_writing_errors_are_raw_and_leave_no_state():
    number = "int() argument must be a string, a bytes-like object or a real number, not 'NoneType'"
    table = [
        ([1], 1, 5, IndexError, "index 1 is out of bounds for axis 0 with size 1"),
        ([1], 0, "x", ValueError, "invalid literal for int() with base 10: 'x'"),
        ([1], 0, None, TypeError, number),
        ([1], 0, 2**63, OverflowError, "Python int too large to convert to C long"),
        ([1], 0, float("inf"), OverflowError, "cannot convert float infinity to integer"),
        ([1], 0, float("nan"), ValueError, "cannot convert float NaN to integer"),
        ([1.5], 0, "x", ValueError, "could not convert string to float: 'x'"),
        ([1], 0, [1, 2], ValueError, "setting an array element with a sequence."),
        ([[1, 2]], 0, [1, 2, 3], ValueError, "could not broadcast input array from shape (3,) into shape (2,)"),
    ]
    for data, key, value, error, text in table:
        algo, box = array(data)
        raises(error, text, box.__setitem__, key, value)
        assert len(algo.states) == 1 and box.tolist() == data
    _, m = array([[1, 2]])
    raises(TypeError, "'ArrayIterator' object is not iterable", m.__setitem__, 0, m[0])


def test_compare():
    algo, a = array([1, 5])
    assert a.compare(0, 1, comments="c") == -4
    assert contents(algo)[-1] == {
        "state_type": "array_compare",
        "state_def": {"id": str(id(a)), "variable_name": "a", "body": [1, 5], "index1": 0, "index2": 1},
        "comments": "c",
    }
    assert a.compare(0, 1, lambda x, y: (x, y)) == (1, 5)
    raises(IndexError, None, a.compare, 0, 2)
    raises(ZeroDivisionError, None, a.compare, 0, 1, lambda x, y: 1 // 0)
    assert kinds(algo) == ["array_declare"] + ["array_compare"] * 3


def test_swap():
    algo, a = array([1, 2, 3])
    a.swap(0, -1, "c")
    assert definition(algo) == {"id": str(id(a)), "variable_name": "a", "body": [3, 2, 1], "index1": 0, "index2": -1}
    _, m = array([[1, 2], [3, 4]])
    m.swap((0, 0), (1, 1))
    assert m.tolist() == [[4, 2], [3, 1]]
    m.swap(0, 1)
    assert m.tolist() == [[3, 1], [3, 1]]
    raises(IndexError, None, a.swap, 0, 3)


def test_iteration():
    algo, a = array([3, 1])
    assert list(a) == [3, 1] and kinds(algo) == ["array_declare", "array_iter", "array_iter"]
    assert 3 in a and len(algo.states) == 4
    assert [x for x in reversed(a)] == [1, 3] and definition(algo)["index"] == 0
    algo, m = array([[1], [2]])
    assert [row.tolist() for row in m] == [[1], [2]]
    assert kinds(algo) == ["array_declare", "array_iter", "array_declare", "array_iter", "array_declare"]
    raises(AssertionError, "", ARgorithmToolkit.array.ArrayIterator, [1])
    made = iter(a)
    assert made.array is a and made.size == 2


def test_body_is_an_array():
    _, m = array([[1, 2], [3, 4]])
    assert m.body[1, 1] == 4 and m.body[0].tolist() == [1, 2] and [row.tolist() for row in m.body] == [[1, 2], [3, 4]]
    assert (m.body == [[1, 2], [3, 4]]).tolist() == [[True, True], [True, True]]
    assert m.body.sum() == 10 and m.body.shape == (2, 2) and str(m.body) == "[[1 2]\n [3 4]]"
    assert str(array([1.5, 10.25])[1].body) == "[ 1.5  10.25]" and str(array(["a", "bc"])[1].body) == "['a' 'bc']"
    assert (m.body * 2 + 1).tolist() == [[3, 5], [7, 9]] and m.body[m.body > 2].tolist() == [3, 4]


def test_copies():
    import copy

    algo, a = array([1, 2])
    other = copy.deepcopy(a)
    other[0] = 5
    assert a.tolist() == [1, 2] and len(algo.states) == 1 and len(other.algo.states) == 2
    assert other.algo.states[-1].content["state_def"]["id"] == str(id(a))
    same = copy.copy(a)
    same[0] = 7
    assert a.tolist() == [7, 2] and len(algo.states) == 2
