from support import contents, definition, kinds, raises

from ARgorithmToolkit import ARgorithmError, Stack, StateSet


def test_states_have_no_id():
    algo = StateSet()
    s = Stack("s", algo, "c")
    s.push(1, comments="p")
    assert s.top() == 1 and s.pop("d") == 1
    assert contents(algo) == [
        {"state_type": "stack_declare", "state_def": {"variable_name": "s", "body": []}, "comments": "c"},
        {"state_type": "stack_push", "state_def": {"variable_name": "s", "body": [1], "element": 1}, "comments": "p"},
        {"state_type": "stack_top", "state_def": {"variable_name": "s", "body": [1]}, "comments": ""},
        {"state_type": "stack_pop", "state_def": {"variable_name": "s", "body": []}, "comments": "d"},
    ]


def test_errors_and_text():
    algo = StateSet()
    s = Stack("s", algo)
    raises(ARgorithmError, "Stack is empty", s.pop)
    raises(ARgorithmError, "Stack is empty", s.top)
    assert kinds(algo) == ["stack_declare"] and s.empty() and len(s) == 0
    raises(ARgorithmError, "Give valid name to data structure", Stack, 1, algo)
    raises(ARgorithmError, "Stack structure needs a reference of template to store states", Stack, "s", 1)
    s.push([1])
    assert str(s) == repr(s) == "Stack([[1]])" and not s.empty() and definition(algo)["body"] is not s.body
    raises(TypeError, "'Stack' object is not iterable", list, s)
    raises(TypeError, "'Stack' object is not subscriptable", lambda: s[0])
