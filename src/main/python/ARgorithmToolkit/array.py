"""Array: an array of fixed shape and element type."""
from ._ndarray import from_data, full, ndarray, numbers
from ._scalars import spell, wrap_int64
from .encoders import serialize
from .utils import ARgorithmError, ARgorithmStructure, State, StateSet, make_state, new_object, start


def check_dimensions(data):
    """The length of a list or tuple, 1 for anything else; siblings that count differently raise ARgorithmError."""
    if not isinstance(data, (list, tuple)):
        return 1
    first = None
    for element in data:
        count = check_dimensions(element) if isinstance(element, (list, tuple)) else 1
        if first is None:
            first = count
        elif count != first:
            raise ARgorithmError("please pass array of fixed dimensions")
    return len(data)


def _of_two_indexes(state_type):
    """The method of ArrayState that makes states of this type.

    Programs that sort make little else, so the common body is copied and the state put together without another call.
    """

    def make(self, body, indexes, comments=""):
        row = body.row if type(body) is ndarray else None
        state = new_object(State)
        state.content = {
            "state_type": state_type,
            "state_def": {
                "id": self._id,
                "variable_name": self.name,
                "body": body.tolist() if row is None else row[:],
                "index1": indexes[0],
                "index2": indexes[1],
            },
            "comments": comments,
        }
        return state

    make.__name__ = state_type
    make.__qualname__ = "ArrayState." + state_type
    make.__doc__ = "State ``" + state_type + "`` of a pair of indexes."
    return make


class ArrayState:
    """Makes the states of an Array; a body is anything with ``tolist``."""

    def __init__(self, name, _id):
        self.name = name
        self._id = _id

    def array_declare(self, body, comments=""):
        """State ``array_declare``."""
        state_def = {"id": self._id, "variable_name": self.name, "body": body.tolist()}
        return make_state("array_declare", state_def, comments)

    def array_iter(self, body, index, value=None, last_value=None, comments=""):
        """State ``array_iter``; ``value`` and ``last_value`` appear when the latter is not None."""
        state_def = {"id": self._id, "variable_name": self.name, "body": body.tolist(), "index": index}
        if last_value is not None:
            state_def["value"] = value
            state_def["last_value"] = last_value
        return make_state("array_iter", state_def, comments)

    array_swap = _of_two_indexes("array_swap")
    array_compare = _of_two_indexes("array_compare")


class ArrayIterator:
    """Reads ``array[0]``, ``array[1]``, ... for the length the array had at the start."""

    def __init__(self, array):
        assert isinstance(array, Array)
        self.array = array
        self.size = len(array)
        self._index = 0

    def __next__(self):
        if self._index >= self.size:
            raise StopIteration
        self._index += 1
        return self.array[self._index - 1]


@serialize
class Array(ARgorithmStructure):
    """An array made of ``data``, or of ``shape`` cells that hold ``fill`` cast to ``dtype``.

    Elements read are array scalars (int64, float64, bool_, str_) with 64-bit arithmetic; sub-arrays are copies.
    States: ``array_declare``, ``array_iter``, ``array_compare``, ``array_swap``. Errors while reading are
    ARgorithmError; errors while writing are raw.
    """

    def __init__(self, name, algo, data=None, shape=None, fill=0, dtype=int, comments=""):
        if not isinstance(name, str):
            raise ARgorithmError("Give valid name to data structure")
        if not isinstance(algo, StateSet):
            raise ARgorithmError("array structure needs a reference of template to store states")
        self.state_generator = ArrayState(name, str(id(self)))
        self.algo = algo
        if data is not None:
            body = numbers(data) if type(data) is list else None
            if body is None:
                check_dimensions(data)
                body = from_data(data)
            self.body = body
            self.dtype = self.body.dtype
        else:
            self.body = full(shape, fill, dtype)
            self.dtype = dtype
        algo.add_state(self.state_generator.array_declare(self.body, comments))

    def __len__(self):
        return len(self.body)

    def shape(self):
        """The lengths of the dimensions, a tuple."""
        return self.body.shape

    def __getitem__(self, key, comments=""):
        """The element or sub-array at ``key``.

        A slice gives a new Array (``array_declare``); an index or a tuple emits ``array_iter`` before it is checked
        and then gives the element, or for a row a new Array. Any error becomes ARgorithmError.
        """
        try:
            if isinstance(key, slice):
                return self._sub(self.body[key], comments)
            dimensions = len(self.body.shape)
            if isinstance(key, int) and dimensions == 1:
                self.algo.add_state(self.state_generator.array_iter(self.body, key, comments=comments))
                return self.body[key]
            if isinstance(key, int) or len(key) < dimensions:
                self.algo.add_state(self.state_generator.array_iter(self.body, key, comments=comments))
                return self._sub(self.body[key], comments)
            self.algo.add_state(self.state_generator.array_iter(self.body, key, comments=comments))
            return self.body[key]
        except Exception as error:
            raise ARgorithmError("invalid index error : " + str(error)) from error

    def _sub(self, data, comments):
        return Array(self.state_generator.name + "_sub", self.algo, data=data, comments=comments)

    def __setitem__(self, key, value):
        """Writes ``value``, converted to the element type, then emits ``array_iter``; errors are raw, without a state.

        ``last_value`` of a row is a live view of it.
        """
        last_value = self.body[key]
        self.body[key] = value
        self.algo.add_state(
            self.state_generator.array_iter(
                self.body, key, value, last_value, comments=f"Writing {value} at index {key}"
            )
        )

    def __iter__(self):
        return start(ArrayIterator(self))

    def compare(self, index1, index2, func=None, comments=""):
        """Emits ``array_compare`` and gives ``func(a, b)``, or ``a - b`` without a function."""
        body = self.body
        integers = body.integers
        if integers is not None and func is None and type(index1) is int and type(index2) is int:
            # The usual case: integers need not be wrapped to be subtracted.
            try:
                difference = integers[index1] - integers[index2]
            except IndexError:
                pass  # numpy has other words for it
            else:
                self.algo.add_state(self.state_generator.array_compare(body, (index1, index2), comments))
                return wrap_int64(difference)
        first, second = body[index1], body[index2]
        self.algo.add_state(self.state_generator.array_compare(body, (index1, index2), comments))
        return first - second if func is None else func(first, second)

    def swap(self, index1, index2, comments=""):
        """Swaps two elements and emits ``array_swap``; two rows both end as the second one was."""
        body = self.body
        row = body.row
        if row is not None and type(index1) is int and type(index2) is int:
            try:
                row[index1], row[index2] = row[index2], row[index1]
            except IndexError:
                body[index1], body[index2]  # numpy has other words for it
        else:
            first = body[index1]
            body[index1] = body[index2]
            body[index2] = first
        self.algo.add_state(self.state_generator.array_swap(body, (index1, index2), comments))

    def tolist(self):
        """The elements as a nested list of Python values."""
        return self.body.tolist()

    def __str__(self):
        return "Array(" + spell(str(self.body.tolist())) + ")"

    __repr__ = __str__
