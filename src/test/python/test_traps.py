"""One test for each trap of the toolkit that programs can fall into."""
from support import contents, definition, kinds, raises

import ARgorithmToolkit
from ARgorithmToolkit import Array, Map, Stack, StateSet, Vector, _session


def test_array_ints_are_no_ints():
    algo = StateSet()
    a = Array("a", algo, [1, 0])
    v = Vector("v", algo, [5, 6])
    assert not isinstance(a[0], int)
    raises(ARgorithmToolkit.ARgorithmError, None, lambda: a[a[0]])
    assert v[a[0]] == 6 and list(range(a[0])) == [0]
    a.swap(a[0], a[1])
    a[a[0]] = 3
    assert a.tolist() == [3, 1] and a.compare(a.body[1], 0) == -2


def test_arithmetic_wraps():
    a = Array("a", StateSet(), [2**63 - 1, 0])
    assert a[0] + 1 == -(2**63) and a[0] // a[1] == 0 and str(a[0] / a[1]) == "inf"


def test_sub_arrays_are_copies():
    a = Array("a", StateSet(), [[1, 2], [3, 4]])
    a[1][1] = 9
    assert a.tolist() == [[1, 2], [3, 4]]


def test_last_value_of_a_row_is_live():
    def run():
        algo = StateSet()
        m = Array("m", algo, [[1, 2]])
        m[0] = [3, 4]
        m[0, 0] = 9
        return algo

    import json

    states = json.loads("".join(_session.encode(_session.call(run, {}))))
    assert states[1]["state_def"]["last_value"] == [9, 4] and states[1]["state_def"]["body"] == [[3, 4]]


def test_contents_are_encoded_at_the_end():
    algo = StateSet()
    inner = [1]
    Stack("s", algo).push(inner)
    inner.append(2)
    assert definition(algo)["body"] == [[1, 2]]


def test_iterators_have_no_iter():
    algo = StateSet()
    for thing, name in ((Array("a", algo, [1, 2]), "ArrayIterator"), (Vector("v", algo, [1, 2]), "VectorIterator"),
                        (ARgorithmToolkit.String("s", algo, "ab"), "StringIterator")):
        text = f"'{name}' object is not iterable"
        raises(TypeError, text, lambda: iter(iter(thing)))
        raises(TypeError, text, lambda: "".join(thing))

        def unpack():
            first, *rest = thing

        raises(TypeError, text, unpack)
        x, y = thing
        assert len(list(thing)) == len(list(zip(thing, thing))) == len(list(enumerate(thing))) == len(sorted(thing)) == 2


def test_set_states_are_encoded_as_lists():
    def run():
        algo = StateSet()
        ARgorithmToolkit.Set("s", algo, [1])
        return algo

    assert '"body":[1]' in "".join(_session.encode(_session.call(run, {})))


def test_in_a_map_looks_at_pairs():
    m = Map("m", StateSet())
    m["k"] = 1
    assert "k" not in m


def test_variables_cannot_be_encoded_in_structures():
    def run():
        algo = StateSet()
        Stack("s", algo).push(ARgorithmToolkit.Variable("v", algo))
        return algo

    raises(
        TypeError, "Unserializable ARgorithm class", lambda: list(_session.encode(_session.call(run, {})))
    )


def test_numpy_all_can_be_stubbed():
    a = Array("a", StateSet(), [[1, 2], [3, 4]])

    def stub(value):
        return all(stub(each) if hasattr(each, "__iter__") and hasattr(each, "__len__") else each for each in value)

    assert stub(a.body == [[1, 2], [3, 4]]) and a.body[1, 1] == 4
