"""Vector: a list that grows and shrinks."""
from ._scalars import spell
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmStructure, State, StateSet, start


class VectorState:
    """Makes the states of a Vector, with copies of the body."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def vector_declare(self, body, comments=""):
        """State ``vector_declare``."""
        return State(
            state_type="vector_declare",
            state_def={"id": self._id, "variable_name": self.name, "body": list(body)},
            comments=comments,
        )

    def vector_iter(self, body, index, value=None, last_value=None, comments=""):
        """State ``vector_iter``; ``value`` and ``last_value`` appear when the latter is not None."""
        state_def = {"id": self._id, "variable_name": self.name, "body": list(body), "index": index}
        if last_value is not None:
            state_def["value"] = value
            state_def["last_value"] = last_value
        return State(state_type="vector_iter", state_def=state_def, comments=comments)

    def vector_remove(self, body, index, comments=""):
        """State ``vector_remove``."""
        return State(
            state_type="vector_remove",
            state_def={"id": self._id, "variable_name": self.name, "body": list(body), "index": index},
            comments=comments,
        )

    def vector_insert(self, body, element, index, comments=""):
        """State ``vector_insert``."""
        return State(
            state_type="vector_insert",
            state_def={
                "id": self._id,
                "variable_name": self.name,
                "body": list(body),
                "element": element,
                "index": index,
            },
            comments=comments,
        )

    def vector_swap(self, body, indexes, comments=""):
        """State ``vector_swap`` of a pair of indexes."""
        return State(
            state_type="vector_swap",
            state_def={
                "id": self._id,
                "variable_name": self.name,
                "body": list(body),
                "index1": indexes[0],
                "index2": indexes[1],
            },
            comments=comments,
        )

    def vector_compare(self, body, indexes, comments=""):
        """State ``vector_compare`` of a pair of indexes."""
        return State(
            state_type="vector_compare",
            state_def={
                "id": self._id,
                "variable_name": self.name,
                "body": list(body),
                "index1": indexes[0],
                "index2": indexes[1],
            },
            comments=comments,
        )


class VectorIterator:
    """Reads ``vector[0]``, ``vector[1]``, ... for the length the vector had at the start."""

    def __init__(self, vector):
        assert isinstance(vector, Vector)
        self.vector = vector
        self.size = len(vector)
        self._index = 0

    def __next__(self):
        if self._index >= self.size:
            raise StopIteration
        self._index += 1
        return self.vector[self._index - 1]


@serialize
class Vector(ARgorithmStructure):
    """A list whose every use is a state; ``body`` is the list that was passed, not a copy.

    States: ``vector_declare``, ``vector_iter``, ``vector_insert``, ``vector_remove``, ``vector_swap``,
    ``vector_compare``.
    """

    def __init__(self, name, algo, data=None, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("vector structure needs a reference of template to store states")
        self._id = str(id(self))
        self.state_generator = VectorState(name, self._id)
        self.algo = algo
        if data is None:
            data = []
        if not data and not isinstance(data, list):
            raise TypeError("vector body should be list")
        self.body = data
        algo.add_state(self.state_generator.vector_declare(self.body, comments))

    def __len__(self):
        return len(self.body)

    def __getitem__(self, key, comments=""):
        """The element at ``key``, after ``vector_iter``; a slice gives a new Vector ``<name>_sub``."""
        if isinstance(key, slice):
            return Vector(self.state_generator.name + "_sub", self.algo, self.body[key], comments)
        self.algo.add_state(self.state_generator.vector_iter(self.body, key, comments=comments))
        return self.body[key]

    def __setitem__(self, key, value):
        """Writes ``value``, then emits ``vector_iter``; raw list errors emit nothing."""
        last_value = self.body[key]
        if isinstance(self.body, tuple):
            raise TypeError("'tuple' object does not support item assignment")
        self.body[key] = value
        self.algo.add_state(
            self.state_generator.vector_iter(
                self.body, key, value, last_value, comments=f"Writing {value} at index {key}"
            )
        )

    def __iter__(self):
        return start(VectorIterator(self))

    def insert(self, value, index=None, comments=""):
        """Inserts at ``index`` or at the end and emits ``vector_insert``; a negative index does nothing."""
        if index is None:
            self.body.append(value)
            index = len(self.body) - 1
        elif index >= 0:
            self.body = self.body[:index] + [value] + self.body[index:]
        else:
            return
        self.algo.add_state(self.state_generator.vector_insert(self.body, value, index, comments))

    def remove(self, value=None, index=None, comments=""):
        """Removes the element at ``index``, the first that equals ``value``, or the last; emits ``vector_remove``."""
        if value is None and index is None:
            if self.body == []:
                raise IndexError("pop from empty list")
            self.body.pop()
            index = len(self.body) - 1
        elif value is None and 0 <= index < len(self.body):
            self.body = self.body[:index] + self.body[index + 1 :]
        elif index is None:
            index = self._position(value)
            self.body = self.body[:index] + self.body[index + 1 :]
        else:
            raise ARgorithmError("Either give only a valid index or only value to be deleted , dont give both")
        self.algo.add_state(self.state_generator.vector_remove(self.body, index, comments))

    def _position(self, value):
        for index, element in enumerate(self.body):
            if element is value or element == value:
                return index
        raise ValueError(f"{value!r} is not in list")

    def compare(self, index1, index2, func=None, comments=""):
        """Emits ``vector_compare`` and gives ``func(a, b)``, or ``a - b`` without a function."""
        first = self.body[index1]
        second = self.body[index2]
        self.algo.add_state(self.state_generator.vector_compare(self.body, (index1, index2), comments))
        if func is None:
            return first - second
        return func(first, second)

    def swap(self, index1, index2, comments=""):
        """Swaps two elements and emits ``vector_swap``."""
        body = self.body
        first, second = body[index1], body[index2]
        if isinstance(body, tuple):
            raise TypeError("'tuple' object does not support item assignment")
        body[index1], body[index2] = second, first
        self.algo.add_state(self.state_generator.vector_swap(body, (index1, index2), comments))

    def __str__(self):
        return "Vector(" + spell(str(self.body)) + ")"

    __repr__ = __str__
