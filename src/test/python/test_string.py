from support import comments, contents, definition, kinds, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, StateSet, String


def string(body="abc"):
    algo = StateSet()
    return algo, String("s", algo, body)


def test_declare():
    algo, s = string()
    assert contents(algo)[0]["state_def"] == {"id": str(id(s)), "variable_name": "s", "body": "abc"}
    raises(ARgorithmError, "Give valid name to data structure", String, 1, algo)
    raises(TypeError, "string structure needs a reference of StateSet to store states", String, "s", 1)
    raises(ARgorithmError, "String body should be of type string", String, "s", algo, 5)
    assert String("e", algo).body == ""


def test_reading():
    algo, s = string()
    assert s[0] == "a" and definition(algo)["index"] == 0 and comments(algo)[-1] == "accessing character at 0"
    raises(IndexError, "string index out of range", lambda: s[9])
    raises(TypeError, "string indices must be integers, not 'str'", lambda: s["x"])
    assert kinds(algo)[-2:] == ["string_iter", "string_iter"]
    sub = s[1:3]
    assert str(sub) == "bc" and definition(algo)["variable_name"] == "s_sub"
    assert comments(algo)[-1] == "creating new substring for slice(1, 3, None)"
    raises(ARgorithmError, "'String' object does not support item assignment", s.__setitem__, 0, "x")


def test_append_and_add():
    algo, s = string()
    s.append("d", "c")
    assert definition(algo) == {"id": str(id(s)), "variable_name": "s", "body": "abcd", "element": "d"}
    s.append(s)
    assert s.body == "abcdabcd" and definition(algo)["element"] == "abcd"
    before = len(algo.states)
    raises(TypeError, 'can only concatenate str (not "int") to str', s.append, 5)
    assert len(algo.states) == before
    longer = s + "x"
    assert str(longer) == "abcdabcdx" and kinds(algo)[-2:] == ["string_declare", "string_append"]
    assert comments(algo)[-2:] == ["creating new string with x appended to the original string", ""]
    assert definition(algo, -2)["body"] == "abcdabcd" and definition(algo)["variable_name"] == "s_super"
    raises(TypeError, None, lambda: s + None)
    assert kinds(algo)[-1] == "string_declare"
    raises(TypeError, None, lambda: "x" + s)
    raises(TypeError, None, lambda: s * 2)
    assert (s == "abcdabcd") is False


def test_iteration_and_text():
    algo, s = string()
    assert list(s) == ["a", "b", "c"] and "b" in s and kinds(algo).count("string_iter") == 5
    assert str(s) == "abc" and repr(s) == "String('abc')" and len(s) == 3
    raises(AssertionError, "", ARgorithmToolkit.string.StringIterator, "x")
