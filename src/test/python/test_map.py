from support import comments, definition, kinds, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, Map, StateSet


def map_of(**items):
    algo = StateSet()
    made = Map("m", algo)
    for key, value in items.items():
        made[key] = value
    return algo, made


def test_set():
    algo, m = map_of(a=1)
    assert definition(algo) == {
        "id": str(id(m)), "variable_name": "m", "body": {"a": 1}, "key": "a", "value": 1, "last_value": "none",
    }
    m.set("a", 2, "c")
    assert definition(algo)["last_value"] == 1 and comments(algo)[-1] == "c"
    m[1] = "one"
    m[True] = "true"
    m[1.0] = "float"
    assert m.body == {"a": 2, 1: "float"} and len(m) == 2 and list(m.keys()) == ["a", 1]


def test_structures_appear_as_references():
    algo, m = map_of()
    s = ARgorithmToolkit.String("s", algo, "x")
    m[s] = s
    assert m.body == {s.to_json(): s.to_json()} and definition(algo)["key"] is s and definition(algo)["value"] is s
    m[s] = 5
    assert definition(algo)["last_value"] == "none" and m[s] == 5
    del m[s]
    assert m.body == {} and len(m) == 0


def test_refused_keys_and_values():
    algo, m = map_of()
    key = "Invalid key : key cannot be any type other than (ARgorithmHashable, int, str, float, bool), %s is not hashable."
    value = "Invalid value : value cannot be set to any type other than (ARgorithmStructure, int, str, float, bool)"
    number = ARgorithmToolkit.Array("a", StateSet(), [1]).body[0]
    for wrong, name in (([], "list"), (None, "NoneType"), (number, "int64")):
        raises(AssertionError, key % name, m.set, wrong, 1)
    for wrong in ([], None, number):
        raises(AssertionError, value, m.set, 1, wrong)
    v = ARgorithmToolkit.Variable("v", StateSet())
    raises(AttributeError, "'Variable' object has no attribute 'to_json'", m.set, v, 1)
    assert len(m) == 1 and m.body == {} and kinds(algo) == ["map_declare"]
    half = ARgorithmToolkit.Array("f", StateSet(), [1.5]).body[0]
    m.set(half, half)
    assert m.body == {1.5: 1.5}


def test_get():
    algo, m = map_of(a=1)
    assert m["a"] == 1 and definition(algo) == {
        "id": str(id(m)), "variable_name": "m", "body": {"a": 1}, "key": "a", "value": 1,
    }
    assert m.get("a", comments="c") == 1 and comments(algo)[-1] == "c"
    assert m.get("z", 0, "ignored") == 0 and definition(algo)["value"] == "none"
    assert comments(algo)[-1] == "key not found. value efaulted to 0"
    assert m.get("z", 5) == 5 and definition(algo)["value"] == 5 and m.get("z") is None
    before = len(algo.states)
    raises(ARgorithmError, "Invalid Key Error : 'x'", lambda: m["x"])
    raises(ARgorithmError, "Invalid Key Error : unhashable type: 'list'", lambda: m[[1]])
    raises(TypeError, "unhashable type: 'list'", m.get, [1])
    assert len(algo.states) == before


def test_removal():
    algo, m = map_of(a=1, b=2)
    del m["a"]
    assert definition(algo) == {"id": str(id(m)), "variable_name": "m", "body": {"b": 2}, "key": "a", "value": 1}
    raises(ARgorithmError, "Invalid Key Error : 'a'", m.__delitem__, "a")
    m.remove("b", "c")
    assert comments(algo)[-1] == "c" and definition(algo)["value"] == 2
    m.remove("b", "c")
    assert comments(algo)[-1] == "key not found, nothing removed." and definition(algo)["value"] == "none"


def test_iteration_and_text():
    algo, m = map_of(a=1, b=2)
    assert list(m) == [("a", 1), ("b", 2)] and ("a" in m) is False and ("a", 1) in m
    assert str(m) == repr(m) == "Map({'a': 1, 'b': 2})" and kinds(algo) == ["map_declare", "map_set", "map_set"]
    keys = m.keys()
    m["c"] = 3
    assert list(keys) == ["a", "b", "c"] and list(m.values()) == [1, 2, 3]
    raises(ARgorithmError, "Give valid name to data structure", Map, 1, algo)
    raises(ARgorithmError, "Map structure needs a reference of template to store states", Map, "m", 1)
    raises(AssertionError, "", ARgorithmToolkit.map.MapIterator, {})
