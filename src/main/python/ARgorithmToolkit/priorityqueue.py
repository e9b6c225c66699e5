"""PriorityQueue: the smallest element first."""
from ._scalars import spell
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmStructure, State, StateSet


class PriorityQueueState:
    """Makes the states of a PriorityQueue, with copies of the body."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def priorityqueue_declare(self, body, comments=""):
        """State ``priorityqueue_declare``."""
        return self._state("priorityqueue_declare", body, comments)

    def priorityqueue_offer(self, body, element, comments=""):
        """State ``priorityqueue_offer``."""
        return State(
            state_type="priorityqueue_offer",
            state_def={"id": self._id, "variable_name": self.name, "body": list(body), "element": element},
            comments=comments,
        )

    def priorityqueue_poll(self, body, comments=""):
        """State ``priorityqueue_poll``."""
        return self._state("priorityqueue_poll", body, comments)

    def priorityqueue_peek(self, body, comments=""):
        """State ``priorityqueue_peek``."""
        return self._state("priorityqueue_peek", body, comments)

    def _state(self, state_type, body, comments):
        return State(
            state_type=state_type,
            state_def={"id": self._id, "variable_name": self.name, "body": list(body)},
            comments=comments,
        )


def _push(heap, element):
    heap.append(element)
    _rise(heap, len(heap) - 1)


def _pop(heap):
    last = heap.pop()
    if not heap:
        return last
    smallest = heap[0]
    heap[0] = last
    position = 0
    size = len(heap)
    while 2 * position + 1 < size:
        child = 2 * position + 1
        if child + 1 < size and not heap[child] < heap[child + 1]:
            child += 1
        heap[position], heap[child] = heap[child], heap[position]
        position = child
    _rise(heap, position)
    return smallest


def _rise(heap, position):
    """Moves the element up while it is smaller than its parent; swaps, so that a failing ``<`` loses nothing."""
    while position > 0:
        parent = (position - 1) >> 1
        if not heap[position] < heap[parent]:
            return
        heap[position], heap[parent] = heap[parent], heap[position]
        position = parent


@serialize
class PriorityQueue(ARgorithmStructure):
    """A binary min heap; bodies show the heap order.

    States: ``priorityqueue_declare``, ``priorityqueue_offer``, ``priorityqueue_poll``, ``priorityqueue_peek``.
    Elements that cannot be compared raise TypeError; the offered one has been added by then.
    """

    def __init__(self, name, algo, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("Queue structure needs a reference of template to store states")
        self._id = str(id(self))
        self.state_generator = PriorityQueueState(name, self._id)
        self.algo = algo
        self.body = []
        algo.add_state(self.state_generator.priorityqueue_declare(self.body, comments))

    def __len__(self):
        return len(self.body)

    def empty(self):
        """True when nothing is queued."""
        return len(self.body) == 0

    def offer(self, element, comments=""):
        """Adds ``element`` and emits ``priorityqueue_offer``."""
        _push(self.body, element)
        self.algo.add_state(self.state_generator.priorityqueue_offer(self.body, element, comments))

    def poll(self, comments=""):
        """Takes the smallest element off, emits ``priorityqueue_poll`` and gives it; ARgorithmError when empty."""
        self._check_filled()
        element = _pop(self.body)
        self.algo.add_state(self.state_generator.priorityqueue_poll(self.body, comments))
        return element

    def peek(self, comments=""):
        """Emits ``priorityqueue_peek`` and gives the smallest element; ARgorithmError when empty."""
        self._check_filled()
        self.algo.add_state(self.state_generator.priorityqueue_peek(self.body, comments))
        return self.body[0]

    def _check_filled(self):
        if self.empty():
            raise ARgorithmError("queue is empty")

    def __str__(self):
        return "PriorityQueue(" + spell(str(self.body)) + ")"

    __repr__ = __str__
