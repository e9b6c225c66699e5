from support import contents, definition, kinds, raises

from ARgorithmToolkit import ARgorithmError, Queue, StateSet


def test_states():
    algo = StateSet()
    q = Queue("q", algo)
    q.push(1)
    q.push(2, "c")
    assert definition(algo) == {"id": str(id(q)), "variable_name": "q", "body": [1, 2], "element": 2}
    assert q.front() == 1 and q.back("b") == 2 and q.pop() == 1
    assert kinds(algo) == ["queue_declare", "queue_push", "queue_push", "queue_front", "queue_back", "queue_pop"]
    assert definition(algo) == {"id": str(id(q)), "variable_name": "q", "body": [2]} and contents(algo)[4]["comments"] == "b"
    assert str(q) == repr(q) == "Queue([2])" and len(q) == 1 and not q.empty()


def test_errors():
    algo = StateSet()
    q = Queue("q", algo)
    for operation in (q.pop, q.front, q.back):
        raises(ARgorithmError, "queue is empty", operation)
    raises(ARgorithmError, "Give valid name to data structure", Queue, 1, algo)
    raises(ARgorithmError, "Queue structure needs a reference of template to store states", Queue, "q", 1)
    raises(TypeError, "'Queue' object is not iterable", list, q)
    assert kinds(algo) == ["queue_declare"]
