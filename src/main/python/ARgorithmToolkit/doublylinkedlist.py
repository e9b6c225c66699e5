"""DoublyLinkedListNode, DoublyLinkedList and List: doubly linked lists."""
from . import _lifetimes
from ._scalars import spell
from .encoders import serialize
from .linkedlist import _check, _name
from .utils import ARgorithmError, ARgorithmHashable, ARgorithmStructure, State, StateSet, start


class DoublyLinkedListNodeState:
    """Makes the states of a DoublyLinkedListNode; pointers are node names or ``none``."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def dllnode_declare(self, value, next_node, prev_node, comments=""):
        """State ``dllnode_declare``."""
        return self._state("dllnode_declare", value, next_node, prev_node, {}, comments)

    def dllnode_iter(self, value, next_node, prev_node, last_value=None, comments=""):
        """State ``dllnode_iter``; ``last_value`` appears when it is not None."""
        extra = {} if last_value is None else {"last_value": last_value}
        return self._state("dllnode_iter", value, next_node, prev_node, extra, comments)

    def dllnode_next(self, value, next_node, prev_node, last_next=None, comments=""):
        """State ``dllnode_next``."""
        extra = {"last_next": _name(last_next)}
        return self._state("dllnode_next", value, next_node, prev_node, extra, comments)

    def dllnode_prev(self, value, next_node, prev_node, last_prev=None, comments=""):
        """State ``dllnode_prev``."""
        extra = {"last_prev": _name(last_prev)}
        return self._state("dllnode_prev", value, next_node, prev_node, extra, comments)

    def dllnode_delete(self, comments=""):
        """State ``dllnode_delete``."""
        return State(
            state_type="dllnode_delete",
            state_def={"id": self._id, "variable_name": self.name},
            comments=comments,
        )

    def _state(self, state_type, value, next_node, prev_node, extra, comments):
        state_def = {
            "id": self._id,
            "variable_name": self.name,
            "value": value,
            "next": next_node.name if next_node else "none",
            "prev": prev_node.name if prev_node else "none",
        }
        state_def.update(extra)
        return State(state_type=state_type, state_def=state_def, comments=comments)


_WRONG_POINTER = "next should be of type None or DoublyLinkedListNode"


@serialize
class DoublyLinkedListNode(ARgorithmStructure, ARgorithmHashable):
    """A node with ``value``, ``prev`` and ``next``; setting one side does not set the other.

    States: ``dllnode_declare``, ``dllnode_iter`` for an assignment to ``value``, ``dllnode_next`` and
    ``dllnode_prev`` for one to a pointer unless it was and stays empty, ``dllnode_delete`` when the last reference
    to the node is gone.
    """

    def __init__(self, algo, value=None, comments=""):
        if not isinstance(algo, StateSet):
            raise ARgorithmError("algo should be of type StateSet")
        name = str(id(self))
        self.__dict__.update(
            name=name,
            _id=name,
            algo=algo,
            state_generator=DoublyLinkedListNodeState(name, name),
            _flag=False,
            value=value,
            prev=None,
            next=None,
        )
        _lifetimes.born(self)
        algo.add_state(self.state_generator.dllnode_declare(value, None, None, comments))
        self.__dict__["_flag"] = True

    def __setattr__(self, key, value):
        if key == "next" or key == "prev":
            _check(not value or isinstance(value, DoublyLinkedListNode), _WRONG_POINTER)
        if key not in ("value", "next", "prev") or not self._flag:
            _lifetimes.assign(self, key, value)
            return
        last = self.__dict__[key]
        _lifetimes.assign(self, key, value)
        make = self.state_generator
        if key == "value":
            state = make.dllnode_iter(value, self.next, self.prev, last, "value updated")
        elif not last and not value:
            return
        elif key == "next":
            state = make.dllnode_next(self.value, value, self.prev, last, "next pointer updated")
        else:
            state = make.dllnode_prev(self.value, self.next, value, last, "prev pointer updated")
        self.algo.add_state(state)

    def __delattr__(self, key):
        _lifetimes.remove(self, key)

    def __getstate__(self):
        return self.__dict__

    def __setstate__(self, attributes):
        self.__dict__.update(attributes)
        _lifetimes.born(self)

    def _delete_state(self):
        return self.state_generator.dllnode_delete("Node was deleted")

    def __str__(self):
        return f"DoublyLinkedListNode({self.value}) at {self.name}"

    __repr__ = __str__


class DoublyLinkedListState:
    """Makes the states of a DoublyLinkedList; pointers are node names or ``none``."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def dll_declare(self, head, tail, comments=""):
        """State ``dll_declare``."""
        return self._state("dll_declare", head, tail, {}, comments)

    def dll_head(self, head, tail, last_head="none", comments=""):
        """State ``dll_head``; ``last_head`` is the id text of the old head or ``none``."""
        return self._state("dll_head", head, tail, {"last_head": last_head}, comments)

    def dll_tail(self, head, tail, last_tail="none", comments=""):
        """State ``dll_tail``; ``last_tail`` is the id text of the old tail or ``none``."""
        return self._state("dll_tail", head, tail, {"last_tail": last_tail}, comments)

    def _state(self, state_type, head, tail, extra, comments):
        state_def = {"id": self._id, "variable_name": self.name, "head": _name(head), "tail": _name(tail)}
        state_def.update(extra)
        return State(state_type=state_type, state_def=state_def, comments=comments)


@serialize
class DoublyLinkedList(ARgorithmStructure, ARgorithmHashable):
    """Pointers to a first and a last node, both ``head`` at the start.

    States: ``dll_declare``, ``dll_head`` and ``dll_tail`` for every assignment to ``head`` and ``tail``.
    """

    def __init__(self, name, algo, head=None, comments=""):
        _check(isinstance(name, str), "Name should be of type string")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("algo should be of type StateSet")
        if head:
            _check(head.algo is algo, "The head node belongs to a different StateSet")
        self.name = name
        self._id = str(id(self))
        self.algo = algo
        self.state_generator = DoublyLinkedListState(name, self._id)
        self._flag = False
        self.head = head
        self.tail = head
        _lifetimes.born(self)
        algo.add_state(self.state_generator.dll_declare(head, head, comments))
        self._flag = True

    def __setattr__(self, key, value):
        if key != "head" and key != "tail":
            _lifetimes.assign(self, key, value)
            return
        _check(not value or isinstance(value, DoublyLinkedListNode), _WRONG_POINTER)
        if not self._flag:
            _lifetimes.assign(self, key, value)
            return
        last = _name(self.__dict__[key])
        _lifetimes.assign(self, key, value)
        make = self.state_generator.dll_head if key == "head" else self.state_generator.dll_tail
        self.algo.add_state(make(self.head, self.tail, last, f"{key} pointer shifts"))

    def __delattr__(self, key):
        _lifetimes.remove(self, key)

    def __getstate__(self):
        return self.__dict__

    def __setstate__(self, attributes):
        self.__dict__.update(attributes)
        _lifetimes.born(self)

    def __str__(self):
        return f"DoublyLinkedList(head at {self.head})"

    __repr__ = __str__


class ListIterator:
    """The values of a List, without states."""

    def __init__(self, list):
        assert isinstance(list, List)
        self.list = list
        self.size = len(list)
        self._node = list.head

    def __next__(self):
        if not self._node:
            raise StopIteration
        value = self._node.value
        self._node = self._node.next
        return value


class List(DoublyLinkedList):
    """A doubly linked list with its operations; each is made of the states of nodes and pointers."""

    def __init__(self, name, algo, comments=""):
        super().__init__(name, algo)
        self.size = 0

    def __len__(self):
        return self.size

    def push_front(self, value):
        """Adds a first node."""
        node = DoublyLinkedListNode(self.algo, value)
        if self.head:
            node.next = self.head
            self.head.prev = node
            self.head = node
        else:
            self.head = node
            self.tail = node
        self.size += 1

    def push_back(self, value):
        """Adds a last node."""
        node = DoublyLinkedListNode(self.algo, value)
        if self.tail:
            node.prev = self.tail
            self.tail.next = node
            self.tail = node
        else:
            self.head = node
            self.tail = node
        self.size += 1

    def insert(self, value, index=None):
        """Inserts before position ``index``; at the end without an index or past the end."""
        if index == 0 or self.size == 0:
            self.push_front(value)
            return
        if index is None or self.size < index:
            self.push_back(value)
            return
        before = self.head
        for _ in range(index - 1):
            before = before.next
        node = DoublyLinkedListNode(self.algo, value)
        node.next = before.next
        node.prev = before
        if before.next:
            before.next.prev = node
        before.next = node
        self.size += 1

    def pop_front(self):
        """Removes the first node and gives its value; ARgorithmError when empty."""
        self._check_filled()
        value = self.head.value
        self.head = self.head.next
        if self.head:
            self.head.prev = None
        else:
            self.tail = None
        self.size -= 1
        return value

    def pop_back(self):
        """Removes the last node and gives its value; ARgorithmError when empty."""
        self._check_filled()
        value = self.tail.value
        self.tail = self.tail.prev
        if self.tail:
            self.tail.next = None
        else:
            self.head = None
        self.size -= 1
        return value

    def front(self):
        """The first value, without a state; ARgorithmError when empty."""
        self._check_filled()
        return self.head.value

    def back(self):
        """The last value, without a state; ARgorithmError when empty."""
        self._check_filled()
        return self.tail.value

    def remove(self, value):
        """Removes every node whose value equals ``value``; ARgorithmError when empty.

        When one node is left the list is emptied but ``size`` stays 1, and removing from a list of one node raises
        AttributeError: programs see the same where they were written.
        """
        self._check_filled()
        node = self.head
        while node:
            if node.value == value:
                self.size -= 1
                if self.size == 1:
                    self.head = None
                    self.tail = None
                    break
                if node is self.head:
                    self.head = node.next
                    self.head.prev = None
                elif node is self.tail:
                    node.prev.next = None
                    self.tail = node.prev
                else:
                    node.prev.next = node.next
                    node.next.prev = node.prev
            node = node.next

    def _check_filled(self):
        if self.size == 0:
            raise ARgorithmError("Empty list")

    def tolist(self):
        """The values, without states."""
        return [*_values(self)]

    def __iter__(self):
        return start(ListIterator(self))

    def __str__(self):
        return "List(" + spell(str(self.tolist())) + ")"

    __repr__ = __str__


def _values(nodes):
    node = nodes.head
    while node:
        yield node.value
        node = node.next
