"""Map: a dictionary."""
from ._scalars import spell
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmHashable, ARgorithmStructure, State, StateSet, start


class MapState:
    """Makes the states of a Map, with copies of the body."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def map_declare(self, body, comments=""):
        """State ``map_declare``."""
        return State(
            state_type="map_declare",
            state_def={"id": self._id, "variable_name": self.name, "body": dict(body)},
            comments=comments,
        )

    def map_set(self, body, key, value, last_value="none", comments=""):
        """State ``map_set``."""
        return State(
            state_type="map_set",
            state_def={
                "id": self._id,
                "variable_name": self.name,
                "body": dict(body),
                "key": key,
                "value": value,
                "last_value": last_value,
            },
            comments=comments,
        )

    def map_get(self, body, key, value, comments=""):
        """State ``map_get``."""
        return self._pair("map_get", body, key, value, comments)

    def map_remove(self, body, key, value, comments=""):
        """State ``map_remove``."""
        return self._pair("map_remove", body, key, value, comments)

    def _pair(self, state_type, body, key, value, comments):
        return State(
            state_type=state_type,
            state_def={
                "id": self._id,
                "variable_name": self.name,
                "body": dict(body),
                "key": key,
                "value": value,
            },
            comments=comments,
        )


class MapIterator:
    """The (key, value) pairs a Map had at the start."""

    def __init__(self, map):
        assert isinstance(map, Map)
        self.map = map
        self._pairs = list(zip(map.keys(), map.values()))
        self.size = len(self._pairs)
        self._index = 0

    def __next__(self):
        if self._index >= self.size:
            raise StopIteration
        self._index += 1
        return self._pairs[self._index - 1]


@serialize
class Map(ARgorithmStructure):
    """A dictionary whose keys are Hashable, int, str, float or bool and whose values are structures or those.

    States: ``map_declare``, ``map_set``, ``map_get``, ``map_remove``. In bodies structures appear as references.
    """

    def __init__(self, name, algo, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("Map structure needs a reference of template to store states")
        self.state_generator = MapState(name, str(id(self)))
        self.algo = algo
        self.body = {}
        self.__working = {}
        algo.add_state(self.state_generator.map_declare(self.body, comments))

    def __len__(self):
        return len(self.__working)

    def __getitem__(self, key):
        """The value of ``key``, after ``map_get``; ARgorithmError when there is none."""
        try:
            value = self.__working[key]
        except Exception as error:
            raise ARgorithmError("Invalid Key Error : " + str(error)) from error
        self.algo.add_state(self.state_generator.map_get(self.body, key, value))
        return value

    def get(self, key, default=None, comments=""):
        """The value of ``key`` or ``default``; emits ``map_get`` in both cases."""
        if key in self.__working:
            value = self.__working[key]
            self.algo.add_state(self.state_generator.map_get(self.body, key, value, comments))
            return value
        self.algo.add_state(
            self.state_generator.map_get(
                self.body, key, default if default else "none", f"key not found. value efaulted to {default}"
            )
        )
        return default

    def __setitem__(self, key, value):
        self.set(key, value)

    def set(self, key, value, comments=""):
        """Stores ``value`` and emits ``map_set``; AssertionError for a key or value of another type."""
        if not isinstance(key, (ARgorithmHashable, int, str, float, bool)):
            raise AssertionError(
                "Invalid key : key cannot be any type other than (ARgorithmHashable, int, str, float, bool), "
                + type(key).__name__
                + " is not hashable."
            )
        if not isinstance(value, (ARgorithmStructure, int, str, float, bool)):
            raise AssertionError(
                "Invalid value : value cannot be set to any type other than "
                "(ARgorithmStructure, int, str, float, bool)"
            )
        last_value = self.body.get(key, "none")
        self.__working[key] = value
        shown_key = key.to_json() if isinstance(key, ARgorithmHashable) else key
        self.body[shown_key] = value.to_json() if isinstance(value, ARgorithmStructure) else value
        self.algo.add_state(self.state_generator.map_set(self.body, key, value, last_value, comments))

    def __delitem__(self, key):
        """Removes ``key`` and emits ``map_remove``; ARgorithmError when there is none."""
        try:
            value = self.__working.pop(key)
        except Exception as error:
            raise ARgorithmError("Invalid Key Error : " + str(error)) from error
        self._emit_removed(key, value, "")

    def remove(self, key, comments=""):
        """Removes ``key`` and emits ``map_remove``, also when there is none."""
        if key in self.__working:
            self._emit_removed(key, self.__working.pop(key), comments)
        else:
            self.algo.add_state(
                self.state_generator.map_remove(self.body, key, "none", "key not found, nothing removed.")
            )

    def _emit_removed(self, key, value, comments):
        self.body.pop(key.to_json() if isinstance(key, ARgorithmHashable) else key, None)
        self.algo.add_state(self.state_generator.map_remove(self.body, key, value, comments))

    def keys(self):
        """A live view of the keys, without a state."""
        return self.__working.keys()

    def values(self):
        """A live view of the values, without a state."""
        return self.__working.values()

    def __iter__(self):
        return start(MapIterator(self))

    def __str__(self):
        return "Map(" + spell(str(self.__working)) + ")"

    __repr__ = __str__
