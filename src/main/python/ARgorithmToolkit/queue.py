"""Queue: first in, first out."""
from ._scalars import spell
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmStructure, State, StateSet


class QueueState:
    """Makes the states of a Queue, with copies of the body."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def queue_declare(self, body, comments=""):
        """State ``queue_declare``."""
        return self._state("queue_declare", body, comments)

    def queue_push(self, body, element, comments=""):
        """State ``queue_push``."""
        return State(
            state_type="queue_push",
            state_def={"id": self._id, "variable_name": self.name, "body": list(body), "element": element},
            comments=comments,
        )

    def queue_pop(self, body, comments=""):
        """State ``queue_pop``."""
        return self._state("queue_pop", body, comments)

    def queue_front(self, body, comments=""):
        """State ``queue_front``."""
        return self._state("queue_front", body, comments)

    def queue_back(self, body, comments=""):
        """State ``queue_back``."""
        return self._state("queue_back", body, comments)

    def _state(self, state_type, body, comments):
        return State(
            state_type=state_type,
            state_def={"id": self._id, "variable_name": self.name, "body": list(body)},
            comments=comments,
        )


@serialize
class Queue(ARgorithmStructure):
    """A queue. States: ``queue_declare``, ``queue_push``, ``queue_pop``, ``queue_front``, ``queue_back``."""

    def __init__(self, name, algo, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("Queue structure needs a reference of template to store states")
        self._id = str(id(self))
        self.state_generator = QueueState(name, self._id)
        self.algo = algo
        self.body = []
        algo.add_state(self.state_generator.queue_declare(self.body, comments))

    def __len__(self):
        return len(self.body)

    def empty(self):
        """True when nothing is queued."""
        return len(self.body) == 0

    def push(self, element, comments=""):
        """Appends ``element`` and emits ``queue_push``."""
        self.body.append(element)
        self.algo.add_state(self.state_generator.queue_push(self.body, element, comments))

    def pop(self, comments=""):
        """Takes the first element off, emits ``queue_pop`` and gives it; ARgorithmError when empty."""
        self._check_filled()
        element = self.body.pop(0)
        self.algo.add_state(self.state_generator.queue_pop(self.body, comments))
        return element

    def front(self, comments=""):
        """Emits ``queue_front`` and gives the first element; ARgorithmError when empty."""
        self._check_filled()
        self.algo.add_state(self.state_generator.queue_front(self.body, comments))
        return self.body[0]

    def back(self, comments=""):
        """Emits ``queue_back`` and gives the last element; ARgorithmError when empty."""
        self._check_filled()
        self.algo.add_state(self.state_generator.queue_back(self.body, comments))
        return self.body[-1]

    def _check_filled(self):
        if self.empty():
            raise ARgorithmError("queue is empty")

    def __str__(self):
        return "Queue(" + spell(str(self.body)) + ")"

    __repr__ = __str__
