from support import definition, kinds, raises

from ARgorithmToolkit import ARgorithmError, PriorityQueue, StateSet


def test_bodies_show_the_heap():
    algo = StateSet()
    p = PriorityQueue("p", algo)
    for value in (5, 3, 8, 1):
        p.offer(value)
    assert p.body == [1, 3, 8, 5]
    assert definition(algo) == {"id": str(id(p)), "variable_name": "p", "body": [1, 3, 8, 5], "element": 1}
    assert p.peek() == 1 and p.poll("c") == 1 and p.body == [3, 5, 8]
    assert kinds(algo)[-2:] == ["priorityqueue_peek", "priorityqueue_poll"] and str(p) == "PriorityQueue([3, 5, 8])"


def test_errors():
    algo = StateSet()
    p = PriorityQueue("p", algo)
    for operation in (p.poll, p.peek):
        raises(ARgorithmError, "queue is empty", operation)
    raises(ARgorithmError, "Give valid name to data structure", PriorityQueue, 1, algo)
    raises(ARgorithmError, "Queue structure needs a reference of template to store states", PriorityQueue, "p", 1)
    p.offer(1)
    before = len(algo.states)
    raises(TypeError, "'<' not supported between instances of 'str' and 'int'", p.offer, "x")
    assert p.body == [1, "x"] and len(algo.states) == before
