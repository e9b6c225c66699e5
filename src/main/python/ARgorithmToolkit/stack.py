"""Stack: last in, first out."""
from ._scalars import spell
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmStructure, State, StateSet


class StackState:
    """Makes the states of a Stack, which carry no id, with copies of the body."""

    def __init__(self, name):
        self.name = name

    def stack_declare(self, body, comments=""):
        """State ``stack_declare``."""
        return State(
            state_type="stack_declare",
            state_def={"variable_name": self.name, "body": list(body)},
            comments=comments,
        )

    def stack_push(self, body, element, comments=""):
        """State ``stack_push``."""
        return State(
            state_type="stack_push",
            state_def={"variable_name": self.name, "body": list(body), "element": element},
            comments=comments,
        )

    def stack_pop(self, body, comments=""):
        """State ``stack_pop``."""
        return State(
            state_type="stack_pop",
            state_def={"variable_name": self.name, "body": list(body)},
            comments=comments,
        )

    def stack_top(self, body, comments=""):
        """State ``stack_top``."""
        return State(
            state_type="stack_top",
            state_def={"variable_name": self.name, "body": list(body)},
            comments=comments,
        )


@serialize
class Stack(ARgorithmStructure):
    """A stack. States: ``stack_declare``, ``stack_push``, ``stack_pop``, ``stack_top``, body after the operation."""

    def __init__(self, name, algo, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("Stack structure needs a reference of template to store states")
        self.state_generator = StackState(name)
        self.algo = algo
        self.body = []
        algo.add_state(self.state_generator.stack_declare(self.body, comments))

    def __len__(self):
        return len(self.body)

    def empty(self):
        """True when nothing is on the stack."""
        return len(self.body) == 0

    def push(self, element, comments=""):
        """Puts ``element`` on top and emits ``stack_push``."""
        self.body.append(element)
        self.algo.add_state(self.state_generator.stack_push(self.body, element, comments))

    def pop(self, comments=""):
        """Takes the top element off, emits ``stack_pop`` and gives it; ARgorithmError when empty."""
        if self.empty():
            raise ARgorithmError("Stack is empty")
        element = self.body.pop()
        self.algo.add_state(self.state_generator.stack_pop(self.body, comments))
        return element

    def top(self, comments=""):
        """Emits ``stack_top`` and gives the top element; ARgorithmError when empty."""
        if self.empty():
            raise ARgorithmError("Stack is empty")
        self.algo.add_state(self.state_generator.stack_top(self.body, comments))
        return self.body[-1]

    def __str__(self):
        return "Stack(" + spell(str(self.body)) + ")"

    __repr__ = __str__
