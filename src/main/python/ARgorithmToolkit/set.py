"""Set: a set; in states its body is a Python set, which is encoded as a list."""
from . import _scalars
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmHashable, ARgorithmStructure, State, StateSet


class SetState:
    """Makes the states of a Set, with copies of the body."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def set_declare(self, body, comments=""):
        """State ``set_declare``."""
        return State(
            state_type="set_declare",
            state_def={"id": self._id, "variable_name": self.name, "body": set(body)},
            comments=comments,
        )

    def set_add(self, body, key, comments=""):
        """State ``set_add``."""
        return State(
            state_type="set_add",
            state_def={"id": self._id, "variable_name": self.name, "key": key, "body": set(body)},
            comments=comments,
        )

    def set_remove(self, body, key, comments=""):
        """State ``set_remove``."""
        return State(
            state_type="set_remove",
            state_def={"id": self._id, "variable_name": self.name, "body": set(body), "key": key},
            comments=comments,
        )

    def set_find(self, body, key, found, comments=""):
        """State ``set_find``."""
        return State(
            state_type="set_find",
            state_def={"id": self._id, "variable_name": self.name, "key": key, "found": found, "body": set(body)},
            comments=comments,
        )


_KEY_TYPES = (ARgorithmHashable, int, str, float, bool)
_BAD_KEY = "Invalid key error : Please provide data with ARgorithmHashable type or (int, float, bool, str)"


def _shown(key):
    return key.to_json() if isinstance(key, ARgorithmHashable) else key


_PROBES = 9


def _in_table_order(keys):
    """Numbers in the order of CPython's hash table, in which programs see them on the programmer's machine."""
    table = [None] * 8
    used = 0
    for key in keys:
        _place(table, key)
        used += 1
        if used * 5 >= (len(table) - 1) * 3:
            size = 8
            while size <= used * 4:
                size *= 2
            bigger = [None] * size
            for entry in table:
                if entry is not None:
                    _place(bigger, entry[0])
            table = bigger
    return [entry[0] for entry in table if entry is not None]


def _place(table, key):
    mask = len(table) - 1
    perturb = hash(key) & (1 << 64) - 1
    at = perturb & mask
    while True:
        for near in range(at, at + _PROBES + 1 if at + _PROBES <= mask else at + 1):
            if table[near] is None:
                table[near] = (key,)
                return
        perturb >>= 5
        at = (at * 5 + 1 + perturb) & mask


@serialize
class Set(ARgorithmStructure):
    """A set of Hashable, int, str, bool or float. States: ``set_declare``, ``set_add``, ``set_remove``, ``set_find``.

    Data that is not empty is read twice: once to check it, once to take it.
    """

    def __init__(self, name, algo, data=None, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("Set structure needs a reference of template to store states")
        self.state_generator = SetState(name, str(id(self)))
        self.algo = algo
        self.body = set()
        self.__working = set()
        if data:
            for key in data:
                if not isinstance(key, _KEY_TYPES) and not _scalars.is_scalar(key):
                    raise TypeError(_BAD_KEY)
            for key in data:
                self.__working.add(key)
                self.body.add(_shown(key))
        algo.add_state(self.state_generator.set_declare(self.body, comments))

    def __len__(self):
        return len(self.__working)

    def add(self, key, comments=""):
        """Adds ``key`` and emits ``set_add``, also when it is present; TypeError for a key of another type."""
        if not isinstance(key, _KEY_TYPES):
            raise TypeError(_BAD_KEY)
        self.__working.add(key)
        self.body.add(_shown(key))
        self.algo.add_state(self.state_generator.set_add(self.body, key, comments))

    def remove(self, key, comments=""):
        """Removes ``key`` and emits ``set_remove``; any failure is an ARgorithmError."""
        try:
            self.__working.remove(key)
            self.body.remove(_shown(key))
        except Exception as error:
            raise ARgorithmError("Invalid Key Error : " + str(error)) from error
        self.algo.add_state(self.state_generator.set_remove(self.body, key, comments))

    def find(self, key, comments=""):
        """True when ``key`` is present; emits ``set_find``."""
        found = key in self.__working
        self.algo.add_state(self.state_generator.set_find(self.body, key, found, comments))
        return found

    def union(self, other, comments=""):
        """A new Set ``<a>_union_<b>``."""
        return self._combined("union", other, comments)

    def intersection(self, other, comments=""):
        """A new Set ``<a>_intersection_<b>``."""
        return self._combined("intersection", other, comments)

    def difference(self, other, comments=""):
        """A new Set ``<a>_difference_<b>``."""
        return self._combined("difference", other, comments)

    def _combined(self, operation, other, comments):
        mine, its = self.state_generator.name, other.state_generator.name
        return Set(
            f"{mine}_{operation}_{its}",
            self.algo,
            data=getattr(self.__working, operation)(other.__working),
            comments=comments if comments else f"Creating new set with {operation} of {mine} and {its}",
        )

    def __str__(self):
        keys = self.__working
        if keys and all([isinstance(key, (int, float)) for key in keys]):
            return "Set({" + ", ".join([repr(key) for key in _in_table_order(keys)]) + "})"
        return "Set(" + (str(keys) if keys else "{}") + ")"

    __repr__ = __str__
