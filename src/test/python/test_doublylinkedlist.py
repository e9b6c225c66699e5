from support import contents, definition, kinds, last_state, raises

import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmError, DoublyLinkedList, DoublyLinkedListNode, List, StateSet


def test_node_states():
    algo = StateSet()
    node = DoublyLinkedListNode(algo, 5)
    name = node.name
    assert list(last_state(algo)["state_def"]) == ["id", "variable_name", "value", "next", "prev"]
    other = DoublyLinkedListNode(algo, 6)
    algo.states.clear()
    node.prev = other
    assert last_state(algo) == {
        "state_type": "dllnode_prev",
        "state_def": {"id": name, "variable_name": name, "value": 5, "next": "none", "prev": other.name,
                      "last_prev": "none"},
        "comments": "prev pointer updated",
    }
    assert other.next is None
    node.next = other
    assert list(last_state(algo)["state_def"]) == ["id", "variable_name", "value", "next", "prev", "last_next"]
    node.value = 7
    assert list(last_state(algo)["state_def"]) == ["id", "variable_name", "value", "next", "prev", "last_value"]
    wrong = "next should be of type None or DoublyLinkedListNode"
    raises(AssertionError, wrong, setattr, node, "prev", 5)
    raises(AssertionError, wrong, setattr, node, "next", ARgorithmToolkit.LinkedListNode(algo))
    assert str(node) == f"DoublyLinkedListNode(7) at {name}"


def test_delete_and_cycle():
    algo = StateSet()
    node = DoublyLinkedListNode(algo, 1)
    del node
    assert kinds(algo)[-1] == "dllnode_delete"
    a, b = DoublyLinkedListNode(algo, 1), DoublyLinkedListNode(algo, 2)
    a.next = b
    b.prev = a
    del a
    del b
    assert kinds(algo)[-1] == "dllnode_prev"


def test_doubly_linked_list():
    algo = StateSet()
    node = DoublyLinkedListNode(algo, 1)
    d = DoublyLinkedList("d", algo, node)
    assert definition(algo) == {"id": str(id(d)), "variable_name": "d", "head": node.name, "tail": node.name}
    d.head = None
    assert definition(algo) == {
        "id": str(id(d)), "variable_name": "d", "head": "none", "tail": node.name, "last_head": node.name,
    }
    d.tail = None
    assert definition(algo)["last_tail"] == node.name and contents(algo)[-1]["comments"] == "tail pointer shifts"
    assert str(d) == "DoublyLinkedList(head at None)"


def test_list_states():
    algo = StateSet()
    d = List("d", algo, "dropped")
    short = {"dllnode_declare": "D", "dll_head": "H", "dll_tail": "T", "dllnode_next": "n", "dllnode_prev": "p",
             "dllnode_delete": "x"}

    def did(operation, *arguments):
        before = len(algo.states)
        operation(*arguments)
        return " ".join([short[kind] for kind in kinds(algo)[before:]])

    assert did(d.push_front, 2) == "D H T"
    assert did(d.push_front, 1) == "D n p H"
    assert did(d.push_back, 4) == "D p n T"
    assert did(d.insert, 9) == "D p n T" and did(d.insert, 3, 2) == "D n p p n" and did(d.insert, 0, 0) == "D n p H"
    assert d.tolist() == [0, 1, 2, 3, 4, 9] and str(d) == repr(d) == "List([0, 1, 2, 3, 4, 9])" and d.size == 6
    assert d.front() == 0 and d.back() == 9
    assert did(d.pop_front) == "H p x" and did(d.pop_back) == "T n x"
    assert did(d.remove, 2) == "n p x" and did(d.remove, 1) == "H p x" and did(d.remove, 404) == ""
    d.pop_front()
    assert did(d.pop_front) == "H x T"
    d.push_back(1)
    assert did(d.pop_back) == "T x H"
    for operation in (d.pop_front, d.pop_back, d.front, d.back, lambda: d.remove(1)):
        raises(ARgorithmError, "Empty list", operation)


def test_remove_has_two_defects():
    algo = StateSet()
    d = List("d", algo)
    d.push_back(1)
    d.push_back(2)
    d.remove(2)
    assert d.tolist() == [] and d.size == 1 and kinds(algo)[-2:] == ["dll_head", "dll_tail"]
    e = List("e", algo)
    e.push_back(5)
    raises(AttributeError, "'NoneType' object has no attribute 'prev'", e.remove, 5)
    assert kinds(algo)[-1] == "dll_head"
