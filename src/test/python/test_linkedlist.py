from support import contents, definition, kinds, last_state, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, ForwardList, LinkedList, LinkedListNode, StateSet


def test_node_states():
    algo = StateSet()
    node = LinkedListNode(algo, 5, comments="c")
    name = str(id(node))
    assert node.name == name and last_state(algo) == {
        "state_type": "llnode_declare",
        "state_def": {"id": name, "variable_name": name, "value": 5, "next": "none"},
        "comments": "c",
    }
    node.value = 6
    assert last_state(algo) == {
        "state_type": "llnode_iter",
        "state_def": {"id": name, "variable_name": name, "value": 6, "next": "none", "last_value": 5},
        "comments": "value updated",
    }
    node.next = None
    node.other = 1
    assert algo.states == []
    other = LinkedListNode(algo)
    node.next = other
    assert last_state(algo) == {
        "state_type": "llnode_next",
        "state_def": {"id": name, "variable_name": name, "value": 6, "next": other.name, "last_next": "none"},
        "comments": "next pointer updated",
    }
    other.value = 1
    assert "last_value" not in last_state(algo)["state_def"]
    assert str(node) == repr(node) == f"LinkedListNode(6) at {name}"


def test_node_errors():
    algo = StateSet()
    raises(ARgorithmError, "algo should be of type StateSet", LinkedListNode, 5)
    node = LinkedListNode(algo)
    error = raises(
        AssertionError, "next should be of type None or LinkedListNode", setattr, node, "next", 5
    )
    assert type(error.args[0]) is ARgorithmError
    node.next = 0
    assert node.next == 0


def test_delete_right_after_del():
    algo = StateSet()
    node = LinkedListNode(algo, 1)
    name = node.name
    del node
    assert last_state(algo) == {
        "state_type": "llnode_delete",
        "state_def": {"id": name, "variable_name": name},
        "comments": "Node was deleted",
    }


def test_delete_of_locals_in_another_frame():
    algo = StateSet()

    def inner():
        node = LinkedListNode(algo, 1)
        return node.name

    name = inner()
    assert last_state(algo)["state_def"]["id"] == name
    node = LinkedListNode(algo, 2)
    old = node.name
    node = LinkedListNode(algo, 3)
    assert last_state(algo)["state_def"]["id"] == old


def test_linked_list():
    algo = StateSet()
    ll = LinkedList("ll", algo, comments="c")
    assert definition(algo) == {"id": str(id(ll)), "variable_name": "ll", "head": "none"}
    node = LinkedListNode(algo, 1)
    ll.head = node
    assert definition(algo) == {
        "id": str(id(ll)), "variable_name": "ll", "head": node.name, "last_head": "none",
    }
    assert contents(algo)[-1]["comments"] == "head pointer shifts" and str(ll) == f"LinkedList(head at {node})"
    ll.head = ll.head
    assert kinds(algo)[-1] == "ll_head" and definition(algo)["last_head"] == node.name
    del node
    ll.head = None
    assert kinds(algo)[-2:] == ["llnode_delete", "ll_head"]
    assert str(ll) == "LinkedList(head at None)"


def test_linked_list_errors():
    algo = StateSet()
    raises(AssertionError, "Name should be of type string", LinkedList, 5, algo)
    raises(ARgorithmError, "algo should be of type StateSet", LinkedList, "l", 5)
    raises(AttributeError, "'int' object has no attribute 'algo'", LinkedList, "l", algo, 5)
    other = LinkedListNode(StateSet())
    raises(AssertionError, "The head node belongs to a different StateSet", LinkedList, "l", algo, other)
    wrong = ARgorithmToolkit.Vector("v", algo, [1])
    raises(AssertionError, "next should be of type None or LinkedListNode", LinkedList, "l", algo, wrong)


def test_forward_list_states():
    algo = StateSet()
    f = ForwardList("f", algo, "dropped")
    assert contents(algo)[0]["comments"] == ""

    def did(operation, *arguments):
        before = len(algo.states)
        operation(*arguments)
        return kinds(algo)[before:]

    assert did(f.push_front, 2) == ["llnode_declare", "ll_head"]
    assert did(f.push_front, 1) == ["llnode_declare", "llnode_next", "ll_head"]
    assert did(f.insert, 9, 50) == ["llnode_declare", "llnode_next"]
    assert did(f.insert, 5, 1) == ["llnode_declare", "llnode_next", "llnode_next"]
    assert did(f.insert, 6, -3) == ["llnode_declare", "llnode_next", "llnode_next"]
    assert f.tolist() == [1, 6, 5, 2, 9] and str(f) == repr(f) == "ForwardList([1, 6, 5, 2, 9])" and len(f) == 5
    assert did(f.pop_front) == ["ll_head", "llnode_delete"]
    assert did(f.remove, 5) == ["llnode_next", "llnode_delete"] and did(f.remove, 404) == []
    assert did(f.remove, 6) == ["ll_head", "llnode_delete"] and did(f.front) == []
    assert [x for x in f] == [2, 9] and f.size == 2
    empty = ForwardList("e", algo)
    for operation in (empty.pop_front, empty.front, lambda: empty.remove(1)):
        raises(ARgorithmError, "Empty list", operation)
    raises(AssertionError, "", ARgorithmToolkit.linkedlist.ForwardListIterator, [1])
