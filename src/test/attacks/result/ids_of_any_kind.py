# cases: 83
# aim: return equal ids, and ids that look like code
# expect: fine | rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    from ARgorithmToolkit import State, Variable
    first, second = Variable("a", algo, 1), Variable("a", algo, 2)
    second._id = first._id
    second._id = "__proto__"
    algo.add_state(State(state_type="variable_declare", state_def={"id": "../../x", "__proto__": {"admin": True}}, comments=""))
    return algo
