from support import comments, definition, kinds, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, Set, StateSet

WRONG = "Invalid key error : Please provide data with ARgorithmHashable type or (int, float, bool, str)"


def test_states():
    algo = StateSet()
    s = Set("s", algo, [3, 1, 3], "c")
    assert definition(algo) == {"id": str(id(s)), "variable_name": "s", "body": {1, 3}}
    s.add(5)
    assert list(definition(algo)) == ["id", "variable_name", "key", "body"]
    s.remove(1)
    assert list(definition(algo)) == ["id", "variable_name", "body", "key"]
    assert s.find(3) is True and s.find(9) is False
    assert list(definition(algo)) == ["id", "variable_name", "key", "found", "body"]
    assert kinds(algo) == ["set_declare", "set_add", "set_remove", "set_find", "set_find"] and len(s) == 2


def test_errors():
    algo = StateSet()
    s = Set("s", algo)
    number = ARgorithmToolkit.Array("a", StateSet(), [1]).body[0]
    raises(TypeError, WRONG, Set, "s", algo, [None])
    raises(TypeError, WRONG, s.add, number)
    raises(TypeError, WRONG, s.add, None)
    raises(ARgorithmError, "Invalid Key Error : 9", s.remove, 9)
    raises(ARgorithmError, "Invalid Key Error : 'x'", s.remove, "x")
    raises(TypeError, "unhashable type: 'list'", s.find, [1])
    raises(AttributeError, "'list' object has no attribute 'state_generator'", s.union, [1])
    raises(TypeError, "'Set' object is not iterable", list, s)
    raises(TypeError, "argument of type 'Set' is not iterable", lambda: 1 in s)
    assert len(Set("n", algo, [number])) == 1


def test_data_is_read_twice():
    algo = StateSet()
    Set("s", algo, ARgorithmToolkit.Vector("v", algo, [1, 2]))
    assert kinds(algo) == ["vector_declare"] + ["vector_iter"] * 4 + ["set_declare"]


def test_combinations():
    algo = StateSet()
    a, b = Set("A", algo, [1, 2]), Set("B", algo, [2, 3])
    u = a.union(b)
    assert definition(algo) == {"id": str(id(u)), "variable_name": "A_union_B", "body": {1, 2, 3}}
    assert comments(algo)[-1] == "Creating new set with union of A and B"
    assert a.intersection(b, "c").body == {2} and comments(algo)[-1] == "c"
    assert a.difference(b).body == {1} and definition(algo)["variable_name"] == "A_difference_B"
    assert str(a.difference(a)) == repr(a.difference(a)) == "Set({})" and str(Set("x", algo, [1])) == "Set({1})"


def test_numbers_are_written_in_the_order_of_cpython():
    algo = StateSet()
    assert str(Set("s", algo, [3, 1, 2])) == "Set({1, 2, 3})" and str(Set("s", algo, [1, 8])) == "Set({8, 1})"
    assert str(Set("s", algo, [20, 10, 5, 0, -3])) == "Set({0, 5, 10, 20, -3})"
