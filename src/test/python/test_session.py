import json
import sys

from support import raises

import ARgorithmToolkit
from ARgorithmToolkit import Array, StateSet, _session
from ARgorithmToolkit._scalars import float64


def run_of(*comments):
    def run():
        algo = StateSet()
        for comment in comments:
            algo.add_comment(comment)
        return algo

    return run


def test_call_gives_contents():
    def run(a, b):
        algo = StateSet()
        algo.add_comment(a + b)
        return algo

    assert _session.call(run, {"a": 1, "b": 2}) == [{"state_type": "comment", "state_def": None, "comments": 3}]


def test_result_needs_states_with_content():
    raises(_session.NoStates, "'NoneType' object has no attribute 'states'", _session.call, lambda: None, {})

    class Result:
        states = [1]

    raises(_session.NoStates, "'int' object has no attribute 'content'", _session.call, Result, {})


def test_deletes_of_locals_come_last():
    def run():
        algo = StateSet()
        node = ARgorithmToolkit.LinkedListNode(algo, 1)
        algo.add_comment("end")
        return algo

    kinds = [content["state_type"] for content in _session.call(run, {})]
    assert kinds == ["llnode_declare", "comment", "llnode_delete"]


class Listener:
    """Hears states early, whenever it may."""

    def __init__(self, most=1000):
        self.most = most
        self.heard = []
        self.lines = []

    def __call__(self, *told):
        if told:
            self.heard += json.loads(told[0])
            self.lines += map(int, told[1].split(","))
        return len(self.heard) < self.most


def heard_early(run, listener):
    _session.begin(sys.maxsize, listener)
    try:
        return _session.call(run, {})
    finally:
        _session.begin(sys.maxsize)


def test_states_are_told_while_the_program_runs():
    def run():
        algo = StateSet()
        node = ARgorithmToolkit.LinkedListNode(algo, 5e-324)
        for i in range(100):
            algo.add_comment("\ud800%d" % i)
        seen.append(len(listener.heard))
        return algo

    seen = []
    listener = Listener()
    contents = heard_early(run, listener)
    told = len(listener.heard)
    assert 80 < seen[0] <= told
    assert listener.heard == json.loads("".join(_session.encode(contents)))[:told]
    assert listener.lines == _session.lines()[:told]


def test_no_more_is_told_than_wanted():
    listener = Listener(most=3)
    heard_early(run_of(*range(100)), listener)
    assert 3 <= len(listener.heard) < 30


def test_nothing_is_told_that_the_program_turns_into_text():
    class Mine(ARgorithmToolkit.utils.ARgorithmHashable):
        def to_json(self):
            asked.append(1)
            return "mine"

    asked = []
    listener = Listener()
    heard_early(run_of(1, 2, Mine(), *range(100)), listener)
    assert [state["comments"] for state in listener.heard] == [1, 2] and not asked


def test_what_goes_wrong_in_telling_is_no_error_of_the_program():
    def early(*told):
        raise ZeroDivisionError

    assert len(heard_early(run_of(1, 2, 3), early)) == 3
    assert len(heard_early(run_of(1, float("nan"), *range(50)), Listener())) == 52
    assert len(heard_early(run_of(1, object(), *range(50)), Listener())) == 52


def test_states_of_the_first_set_are_told():
    def run():
        first, second = StateSet(), StateSet()
        for i in range(50):
            first.add_comment(i)
            second.add_comment(-i)
        return second

    listener = Listener()
    heard_early(run, listener)
    assert len(listener.heard) > 30 and [state["comments"] for state in listener.heard] == list(range(len(listener.heard)))


def test_lines_are_those_of_the_program():
    def run():
        algo = StateSet()
        algo.add_comment("one")
        v = ARgorithmToolkit.Vector("v", algo, [1])
        for x in v: algo.add_comment(x)
        return algo

    _session.call(run, {})
    first = run.__code__.co_firstlineno
    assert _session.lines() == [first + 2, first + 3, first + 4, first + 4]


def test_encode_keeps_pythons_spelling():
    values = [10**30, 1.0, 1e16, 1e-7, -0.0, 5e-324, "é✓\U0001f600", "a\"\\\n\x7f", True, None, (1, [2])]
    text = "".join(_session.encode(_session.call(run_of(*values), {})))
    inner = [state.split('"comments":')[1][:-1] for state in text[1:-1].replace("},{", "}\n{").split("\n")]
    assert inner == [
        "1000000000000000000000000000000", "1.0", "1e+16", "1e-07", "-0.0", "5e-324", '"é✓\U0001f600"',
        '"a\\"\\\\\\n\x7f"', "true", "null", "[1,[2]]",
    ]
    assert "".join(_session.encode([])) == "[]"


def test_encode_makes_chunks():
    contents = _session.call(run_of(*["x" * 1000] * 3000), {})
    chunks = list(_session.encode(contents))
    assert len(chunks) > 3 and json.loads("".join(chunks)) == contents
    assert max(map(len, chunks)) < 2**20


def test_lone_surrogates_are_escaped():
    text = "".join(_session.encode(_session.call(run_of("a\ud800é"), {})))
    text.encode("utf-8")
    assert '"a\\ud800é"' in text


def test_the_states_before_one_that_cannot_be_encoded_are_told():
    contents = [{"n": n} for n in range(1000)]
    contents[600] = {"n": slice(1)}
    told = []

    def encode():
        for chunk in _session.encode(contents):
            told.append(chunk)

    raises(TypeError, None, encode)
    assert json.loads("".join(told) + "]") == contents[:600]


def encoded(*comments):
    """The comments of states as JSON, and the message about those that are not finite."""
    text = "".join(_session.encode(_session.call(run_of(*comments), {})))
    return [state["comments"] for state in json.loads(text)], _session.not_finite()


def test_numbers_that_json_lacks_become_texts():
    inf, nan = float("inf"), float("nan")
    shown, _ = encoded(inf, [-inf, {"a": nan}], (inf, "inf"))
    assert shown == ["Infinity", ["-Infinity", {"a": "NaN"}], ["Infinity", "inf"]]
    shown, _ = encoded({float64(1.5): inf}, float64(-inf), Array("a", StateSet(), [0.5, nan]).body)
    assert shown == [{"1.5": "Infinity"}, "-Infinity", [0.5, "NaN"]]


def test_texts_beside_them_stay_as_they_are():
    texts = ["NaN", "-Infinity", 'a "NaN" \\', "\\\\", "é\ud800-Infinity", 'Infinity"']
    shown, _ = encoded([float("nan"), *texts])
    assert shown == [["NaN", *texts]]


def test_the_first_state_with_such_a_number_is_named():
    def run():
        algo = StateSet()
        array = Array("dist", algo, [1.5, 2.5])
        array[1] = float("inf")
        array[0] = float("inf")
        return algo

    line = run.__code__.co_firstlineno + 3
    list(_session.encode(_session.call(run, {})))
    message = "state 2 (array_iter of dist), made in line %d, holds a NaN or an infinity, which JSON cannot carry"
    assert _session.not_finite() == (message % line, line)


def test_nothing_is_said_of_finite_numbers():
    assert encoded(1.5, {float("nan"): 1}) == ([1.5, {"NaN": 1}], None)


def test_what_cannot_be_encoded_at_all_is_an_error():
    raises(TypeError, "Object of type slice is not JSON serializable", encoded, float("nan"), slice(1))


def test_partial_gives_what_was_recorded():
    def run():
        algo = StateSet()
        algo.add_comment("one")
        raise ValueError

    raises(ValueError, None, _session.call, run, {})
    assert [content["comments"] for content in _session.partial()] == ["one"] and len(_session.lines()) == 1
