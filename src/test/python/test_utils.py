import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmClientError, ARgorithmError, State, StateSet, Variable
from support import contents, definition, kinds, last_state, raises


def test_error_texts():
    assert (str(ARgorithmError()), ARgorithmError().message) == ("There's an error within ARgorithm", None)
    assert str(ARgorithmClientError()) == "User has entered faulty data"
    assert str(ARgorithmError("")) == "There's an error within ARgorithm"
    assert str(ARgorithmError(0)) == "There's an error within ARgorithm"
    assert (str(ARgorithmError("a", "b")), ARgorithmError("a", "b").message) == ("a", "a")
    assert repr(ARgorithmError("a", "b")) == "ARgorithmError('a', 'b')"
    assert isinstance(ARgorithmClientError(), Exception) and not isinstance(ARgorithmClientError(), ARgorithmError)


def test_state_takes_three_keywords_in_order():
    state = State(comments="c", other=1, state_def={"a": 1}, state_type="t")
    assert list(state.content.items()) == [("state_type", "t"), ("state_def", {"a": 1}), ("comments", "c")]
    assert str(state) == "{'state_type': 't', 'state_def': {'a': 1}, 'comments': 'c'}"
    assert list(vars(state)) == ["content"]
    raises(ARgorithmError, "state_type should be present in State arguments", State)
    raises(ARgorithmError, "state_def should be present in State arguments", State, state_type=1, comments=2)
    raises(ARgorithmError, "comments should be present in State arguments", State, state_type=1, state_def=2)


def test_state_set_is_a_list_of_states():
    algo = StateSet()
    assert type(algo.states) is list and algo.states == [] and str(algo) == ""
    algo.add_comment("one")
    algo.add_comment(None)
    assert contents(algo)[1] == {"state_type": "comment", "state_def": None, "comments": None}
    assert str(algo) == "\n".join(str(state) for state in algo.states)
    error = raises(AssertionError, "state should be of Type state", algo.add_state, "x")
    assert len(error.args) == 1 and type(error.args[0]) is ARgorithmError


def test_variable_states():
    algo = StateSet()
    v = Variable("v", algo, comments="hello")
    assert contents(algo) == [
        {"state_type": "variable_declare", "state_def": {"id": str(id(v)), "variable_name": "v", "value": None},
         "comments": "hello"}
    ]
    v.value = 1
    assert list(last_state(algo)["state_def"]) == ["id", "variable_name", "value"]
    v.value += 1
    assert definition(algo) == {"id": str(id(v)), "variable_name": "v", "value": 2, "last_value": 1}
    v.value = 2
    v.name = "w"
    v.other = 3
    v.value = None
    assert definition(algo)["variable_name"] == "w" and definition(algo)["last_value"] == 2
    assert kinds(algo) == ["variable_declare"] + ["variable_highlight"] * 3
    assert str(Variable("s", algo, "x")) == repr(Variable("s", algo, "x")) == "Variable('x')"
    raises(AttributeError, "'int' object has no attribute 'add_state'", Variable, "v", 5)


def test_ids_are_texts_of_id():
    algo = StateSet()
    made = [ARgorithmToolkit.Vector("v", algo), ARgorithmToolkit.Queue("q", algo), ARgorithmToolkit.Array("a", algo, [1])]
    ids = [definition(algo, at)["id"] for at in range(3)]
    assert ids == [str(id(thing)) for thing in made]
    assert all(text.isdigit() and len(text) >= 6 for text in ids)
    assert sorted(map(int, ids)) == list(map(int, ids))


def test_star_import_replaces_builtins():
    names = {}
    exec("from ARgorithmToolkit import *", names)
    assert type(names["map"]).__name__ == type(names["set"]).__name__ == "module"
    for absent in ("np", "cli", "parser", "security"):
        assert not hasattr(ARgorithmToolkit, absent)
