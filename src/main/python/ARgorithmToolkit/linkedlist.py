"""LinkedListNode, LinkedList and ForwardList: singly linked lists."""
from . import _lifetimes
from ._scalars import spell
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmHashable, ARgorithmStructure, State, StateSet, start


def _check(condition, message):
    if not condition:
        raise AssertionError(ARgorithmError(message))


class LinkedListNodeState:
    """Makes the states of a LinkedListNode; pointers are node names or ``none``."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def llnode_declare(self, value, next_node, comments=""):
        """State ``llnode_declare``."""
        return self._state("llnode_declare", value, next_node, {}, comments)

    def llnode_iter(self, value, next_node, last_value=None, comments=""):
        """State ``llnode_iter``; ``last_value`` appears when it is not None."""
        extra = {} if last_value is None else {"last_value": last_value}
        return self._state("llnode_iter", value, next_node, extra, comments)

    def llnode_next(self, value, next_node, last_next=None, comments=""):
        """State ``llnode_next``."""
        return self._state("llnode_next", value, next_node, {"last_next": _name(last_next)}, comments)

    def llnode_delete(self, comments=""):
        """State ``llnode_delete``."""
        return State(
            state_type="llnode_delete",
            state_def={"id": self._id, "variable_name": self.name},
            comments=comments,
        )

    def _state(self, state_type, value, next_node, extra, comments):
        state_def = {
            "id": self._id,
            "variable_name": self.name,
            "value": value,
            "next": next_node.name if next_node else "none",
        }
        state_def.update(extra)
        return State(state_type=state_type, state_def=state_def, comments=comments)


def _name(node):
    return node.name if node else "none"


@serialize
class LinkedListNode(ARgorithmStructure, ARgorithmHashable):
    """A node with ``value`` and ``next``.

    States: ``llnode_declare``, ``llnode_iter`` for an assignment to ``value``, ``llnode_next`` for one to ``next``
    unless both pointers are empty, ``llnode_delete`` when the last reference to the node is gone.
    """

    def __init__(self, algo, value=None, comments=""):
        if not isinstance(algo, StateSet):
            raise ARgorithmError("algo should be of type StateSet")
        name = str(id(self))
        self.__dict__.update(
            name=name,
            _id=name,
            algo=algo,
            state_generator=LinkedListNodeState(name, name),
            _flag=False,
            value=value,
            next=None,
        )
        _lifetimes.born(self)
        algo.add_state(self.state_generator.llnode_declare(value, None, comments))
        self.__dict__["_flag"] = True

    def __setattr__(self, key, value):
        if key == "next":
            _check(not value or isinstance(value, LinkedListNode), "next should be of type None or LinkedListNode")
        if key not in ("value", "next") or not self._flag:
            _lifetimes.assign(self, key, value)
            return
        last = self.__dict__[key]
        _lifetimes.assign(self, key, value)
        if key == "value":
            self.algo.add_state(self.state_generator.llnode_iter(value, self.next, last, "value updated"))
        elif last or value:
            self.algo.add_state(
                self.state_generator.llnode_next(self.value, value, last, "next pointer updated")
            )

    def __delattr__(self, key):
        _lifetimes.remove(self, key)

    def __getstate__(self):
        return self.__dict__

    def __setstate__(self, attributes):
        self.__dict__.update(attributes)
        _lifetimes.born(self)

    def _delete_state(self):
        return self.state_generator.llnode_delete("Node was deleted")

    def __str__(self):
        return f"LinkedListNode({self.value}) at {self.name}"

    __repr__ = __str__


class LinkedListState:
    """Makes the states of a LinkedList; pointers are node names or ``none``."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def ll_declare(self, head, comments=""):
        """State ``ll_declare``."""
        return State(
            state_type="ll_declare",
            state_def={"id": self._id, "variable_name": self.name, "head": _name(head)},
            comments=comments,
        )

    def ll_head(self, head, last_head="none", comments=""):
        """State ``ll_head``; ``last_head`` is the id text of the old head or ``none``."""
        return State(
            state_type="ll_head",
            state_def={"id": self._id, "variable_name": self.name, "head": _name(head), "last_head": last_head},
            comments=comments,
        )


@serialize
class LinkedList(ARgorithmStructure, ARgorithmHashable):
    """A pointer to a first node. States: ``ll_declare``, and ``ll_head`` for every assignment to ``head``."""

    def __init__(self, name, algo, head=None, comments=""):
        _check(isinstance(name, str), "Name should be of type string")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("algo should be of type StateSet")
        if head:
            _check(head.algo is algo, "The head node belongs to a different StateSet")
        self.name = name
        self._id = str(id(self))
        self.algo = algo
        self.state_generator = LinkedListState(name, self._id)
        self._flag = False
        self.head = head
        _lifetimes.born(self)
        algo.add_state(self.state_generator.ll_declare(head, comments))
        self._flag = True

    def __setattr__(self, key, value):
        if key != "head":
            _lifetimes.assign(self, key, value)
            return
        _check(not value or isinstance(value, LinkedListNode), "next should be of type None or LinkedListNode")
        if not self._flag:
            _lifetimes.assign(self, key, value)
            return
        last_head = _name(self.head)
        _lifetimes.assign(self, key, value)
        self.algo.add_state(self.state_generator.ll_head(value, last_head, "head pointer shifts"))

    def __delattr__(self, key):
        _lifetimes.remove(self, key)

    def __getstate__(self):
        return self.__dict__

    def __setstate__(self, attributes):
        self.__dict__.update(attributes)
        _lifetimes.born(self)

    def __str__(self):
        return f"LinkedList(head at {self.head})"

    __repr__ = __str__


class ForwardListIterator:
    """The values of a ForwardList, without states."""

    def __init__(self, forwardlist):
        assert isinstance(forwardlist, ForwardList)
        self.forwardlist = forwardlist
        self.size = len(forwardlist)
        self._node = forwardlist.head

    def __next__(self):
        if not self._node:
            raise StopIteration
        value = self._node.value
        self._node = self._node.next
        return value


class ForwardList(LinkedList):
    """A singly linked list with its operations; each is made of the states of nodes and of ``ll_head``."""

    def __init__(self, name, algo, comments=""):
        super().__init__(name, algo)
        self.size = 0

    def __len__(self):
        return self.size

    def push_front(self, value):
        """Adds a first node: its declare, its ``llnode_next`` if there was a head, ``ll_head``."""
        node = LinkedListNode(self.algo, value)
        node.next = self.head
        self.head = node
        self.size += 1

    def insert(self, value, index=0):
        """Inserts before position ``index``; past the end it appends, a negative index means position 1."""
        if index == 0 or self.size == 0:
            self.push_front(value)
            return
        before = self.head
        if self.size < index:
            while before.next:
                before = before.next
        else:
            for _ in range(index - 1):
                before = before.next
        node = LinkedListNode(self.algo, value)
        node.next = before.next
        before.next = node
        self.size += 1

    def pop_front(self):
        """Removes the first node (``ll_head``, then its delete) and gives its value; ARgorithmError when empty."""
        self._check_filled()
        node = self.head
        self.head = node.next
        self.size -= 1
        return node.value

    def front(self):
        """The first value, without a state; ARgorithmError when empty."""
        self._check_filled()
        return self.head.value

    def remove(self, value):
        """Removes every node whose value equals ``value``; ARgorithmError when empty."""
        self._check_filled()
        before = None
        node = self.head
        while node:
            if node.value == value:
                if before:
                    before.next = node.next
                else:
                    self.head = node.next
                self.size -= 1
            else:
                before = node
            node = node.next

    def _check_filled(self):
        if self.size == 0:
            raise ARgorithmError("Empty list")

    def tolist(self):
        """The values, without states."""
        return list(self)

    def __iter__(self):
        return start(ForwardListIterator(self))

    def __str__(self):
        return "ForwardList(" + spell(str(self.tolist())) + ")"

    __repr__ = __str__
