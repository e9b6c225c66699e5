from support import comments, contents, definition, kinds, last_state, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, StateSet, Vector


def vector(data, **keywords):
    algo = StateSet()
    return algo, Vector("v", algo, data, **keywords)


def test_declare():
    algo, v = vector([1, 2], comments="c")
    assert last_state(algo) == {
        "state_type": "vector_declare",
        "state_def": {"id": str(id(v)), "variable_name": "v", "body": [1, 2]},
        "comments": "c",
    }
    raises(ARgorithmError, "Give valid name to data structure", Vector, 1, algo)
    raises(ARgorithmError, "vector structure needs a reference of template to store states", Vector, "v", 1)
    for wrong in ((), "", 0):
        raises(TypeError, "vector body should be list", Vector, "v", algo, wrong)
    raises(TypeError, "'int' object is not iterable", Vector, "v", algo, 5)
    assert algo.states == [] and str(Vector("v", algo, (1, 2))) == "Vector((1, 2))"


def test_body_is_the_list_that_was_passed():
    for raw in ([], [1]):
        _, v = vector(raw)
        raw.append(9)
        assert v.body is raw
        v.insert(3)
        assert raw[-1] == 3
        v.insert(4, 0)
        assert v.body is not raw and raw[0] != 4


def test_reading_and_writing():
    algo, v = vector([1, None])
    assert v.__getitem__(0, "c") == 1 and comments(algo)[-1] == "c"
    v[0] = 5
    assert contents(algo)[-1]["comments"] == "Writing 5 at index 0"
    assert definition(algo) == {
        "id": str(id(v)), "variable_name": "v", "body": [5, None], "index": 0, "value": 5, "last_value": 1,
    }
    v[1] = 7
    assert list(definition(algo)) == ["id", "variable_name", "body", "index"]
    raises(IndexError, "list index out of range", lambda: v[9])
    assert definition(algo)["index"] == 9
    before = len(algo.states)
    raises(IndexError, None, v.__setitem__, 9, 1)
    assert len(algo.states) == before
    sub = v[0:1]
    assert sub.body == [5] and definition(algo)["variable_name"] == "v_sub" and kinds(algo)[-1] == "vector_declare"
    raises(TypeError, "'tuple' object does not support item assignment", vector((1, 2))[1].__setitem__, 0, 1)
    raises(TypeError, "vector body should be list", lambda: vector((1, 2))[1][5:])


def test_insert():
    algo, v = vector([1])
    v.insert(2, comments="c")
    assert definition(algo) == {"id": str(id(v)), "variable_name": "v", "body": [1, 2], "element": 2, "index": 1}
    v.insert(0, 0)
    v.insert(9, 50)
    assert v.body == [0, 1, 2, 9] and definition(algo)["index"] == 50
    before = len(algo.states)
    v.insert(7, -1)
    assert v.body == [0, 1, 2, 9] and len(algo.states) == before


def test_remove():
    algo, v = vector([5, 6, 7, 6])
    v.remove()
    assert definition(algo) == {"id": str(id(v)), "variable_name": "v", "body": [5, 6, 7], "index": 2}
    v.remove(index=0)
    v.remove(value=7, comments="c")
    assert v.body == [6] and definition(algo)["index"] == 1 and comments(algo)[-1] == "c"
    text = "Either give only a valid index or only value to be deleted , dont give both"
    for wrong in (dict(index=5), dict(index=-1), dict(value=6, index=0)):
        raises(ARgorithmError, text, v.remove, **wrong)
    raises(ValueError, "9 is not in list", v.remove, 9)
    raises(IndexError, "pop from empty list", vector([])[1].remove)


def test_compare_and_swap():
    algo, v = vector([3, 1])
    assert v.compare(0, 1) == 2 and v.compare(0, 1, lambda a, b: a < b, "c") is False
    assert definition(algo) == {"id": str(id(v)), "variable_name": "v", "body": [3, 1], "index1": 0, "index2": 1}
    v.swap(0, -1)
    assert kinds(algo)[-1] == "vector_swap" and definition(algo)["body"] == [1, 3] and definition(algo)["index2"] == -1
    before = len(algo.states)
    raises(IndexError, None, v.compare, 0, 9)
    raises(IndexError, None, v.swap, 0, 9)
    assert len(algo.states) == before


def test_iteration_and_text():
    algo, v = vector([3, 1])
    assert list(v) == [3, 1] and sum(v) == 4 and sorted(v) == [1, 3] and list(reversed(v)) == [1, 3] and 1 in v
    assert kinds(algo).count("vector_iter") == 10
    assert str(v) == repr(v) == "Vector([3, 1])" and len(v) == 2 and bool(v) and not vector([])[1]
    raises(AssertionError, "", ARgorithmToolkit.vector.VectorIterator, [1])
    raises(AttributeError, "'Vector' object has no attribute 'append'", lambda: v.append)
