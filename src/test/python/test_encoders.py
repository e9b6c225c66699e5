import json

from support import raises

import ARgorithmToolkit
from ARgorithmToolkit import StateSet
from ARgorithmToolkit.encoders import StateEncoder, serialize


def encoded(value):
    return json.dumps(value, cls=StateEncoder)


def test_references():
    algo = StateSet()
    v = ARgorithmToolkit.Vector("v", algo)
    name, number = json.loads(encoded(v)).split(":")
    assert name == "$ARgorithmToolkit.Vector" and int(number) == id(v)

    class Mine(ARgorithmToolkit.Vector):
        pass

    assert Mine("v", algo).to_json().startswith("$ARgorithmToolkit.Mine:")
    for cls in (ARgorithmToolkit.ForwardList, ARgorithmToolkit.List):
        assert cls("l", algo).to_json().startswith("$ARgorithmToolkit." + cls.__name__)

    @serialize
    class Plain:
        pass

    assert Plain().to_json().startswith("$ARgorithmToolkit.Plain:")


def test_array_values():
    a = ARgorithmToolkit.Array("a", StateSet(), [1, 2])
    f = ARgorithmToolkit.Array("f", StateSet(), [0.5])
    b = ARgorithmToolkit.Array("b", StateSet(), [True])
    assert encoded([a.body[0], f.body[0], b.body[0], a.body]) == "[1, 0.5, true, [1, 2]]"


def test_refused():
    algo = StateSet()
    for value in (ARgorithmToolkit.Variable("v", algo), algo, ARgorithmToolkit.ARgorithmError("x"),
                  ARgorithmToolkit.State(state_type=1, state_def=2, comments=3)):
        raises(TypeError, "Unserializable ARgorithm class", encoded, value)
    for value, name in ((slice(1), "slice"), (range(2), "range"), (b"x", "bytes"), (1j, "complex"),
                        (StateSet, "type"), (lambda: 1, "function")):
        raises(TypeError, f"Object of type {name} is not JSON serializable", encoded, value)


def test_sets_are_lists():
    assert json.loads(encoded({1})) == [1]


def test_json_is_loaded_on_demand():
    import sys

    before = sys.modules.pop("json", None)
    import ARgorithmToolkit.encoders as encoders

    assert "StateEncoder" not in dir(object) and encoders.StateEncoder is StateEncoder
    if before:
        sys.modules["json"] = before
    raises(AttributeError, None, lambda: encoders.Nothing)
