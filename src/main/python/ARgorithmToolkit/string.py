"""String: a text whose characters are read one by one."""
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmHashable, ARgorithmStructure, State, StateSet, start


class StringState:
    """Makes the states of a String."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def string_declare(self, body, comments=""):
        """State ``string_declare``."""
        return State(
            state_type="string_declare",
            state_def={"id": self._id, "variable_name": self.name, "body": body},
            comments=comments,
        )

    def string_iter(self, body, index, comments=""):
        """State ``string_iter``."""
        return State(
            state_type="string_iter",
            state_def={"id": self._id, "variable_name": self.name, "body": body, "index": index},
            comments=comments,
        )

    def string_append(self, body, element, comments=""):
        """State ``string_append``."""
        return State(
            state_type="string_append",
            state_def={"id": self._id, "variable_name": self.name, "body": body, "element": element},
            comments=comments,
        )


class StringIterator:
    """Reads the characters of a String for the length it had at the start."""

    def __init__(self, string):
        assert isinstance(string, String)
        self.string = string
        self.size = len(string)
        self._index = 0

    def __next__(self):
        if self._index >= self.size:
            raise StopIteration
        self._index += 1
        return self.string[self._index - 1]


@serialize
class String(ARgorithmStructure, ARgorithmHashable):
    """A text. States: ``string_declare``, ``string_iter`` for each character read, ``string_append``."""

    def __init__(self, name, algo, body="", comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise TypeError("string structure needs a reference of StateSet to store states")
        if not isinstance(body, str):
            raise ARgorithmError("String body should be of type string")
        self._id = str(id(self))
        self.state_generator = StringState(name, self._id)
        self.algo = algo
        self.body = body
        algo.add_state(self.state_generator.string_declare(body, comments))

    def __len__(self):
        return len(self.body)

    def __getitem__(self, key):
        """The character at ``key``, after ``string_iter``; a slice gives a new String ``<name>_sub``."""
        if isinstance(key, slice):
            return String(
                self.state_generator.name + "_sub",
                self.algo,
                self.body[key],
                comments=f"creating new substring for {key}",
            )
        self.algo.add_state(
            self.state_generator.string_iter(self.body, key, comments=f"accessing character at {key}")
        )
        if isinstance(key, int) and not -len(self.body) <= key < len(self.body):
            raise IndexError("string index out of range")
        return self.body[key]

    def __setitem__(self, key, value):
        raise ARgorithmError("'String' object does not support item assignment")

    def __iter__(self):
        return start(StringIterator(self))

    def append(self, value, comments=""):
        """Appends a str or String and emits ``string_append``; other values raise TypeError."""
        element = value.body if isinstance(value, String) else value
        self.body = self.body + element
        self.algo.add_state(self.state_generator.string_append(self.body, element, comments))

    def __add__(self, value):
        """A new String ``<name>_super``: declared with the old text, then appended to."""
        longer = String(
            self.state_generator.name + "_super",
            self.algo,
            self.body,
            comments=f"creating new string with {value} appended to the original string",
        )
        longer.append(value)
        return longer

    def __str__(self):
        return self.body

    def __repr__(self):
        return "String(" + repr(self.body) + ")"
