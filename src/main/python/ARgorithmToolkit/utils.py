"""Errors, states, the set of states of a run, and Variable."""
import sys

_get_frame = sys._getframe
_OWN_FILES = _get_frame().f_code.co_filename.rpartition("/")[0] + "/"
_native_id = id
_program_file = None
_program_code = None
_latest = None
_recorded = None
_most_states = sys.maxsize
_look_at = sys.maxsize  # as many states of a set call for _look
_look = None
_wanted_more = False


def _start_ids():
    """Makes ``id`` count up from 1000000 in every run, one for each object that is asked for.

    The runtime numbers objects on demand, too, but also those that this package asks about, and some that contexts
    share only the first time: its numbers would differ between the first runs of a worker and later ones.
    """
    import builtins

    numbers = {}  # by the runtime's numbers, which are never given twice

    def id(obj, /):
        """Return the identity of an object: unique in this run and the same in every run of a program."""
        key = _native_id(obj)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = 1000000 + len(numbers)
        return number

    builtins.id = id


_ON_GRAALPY = sys.implementation.name == "graalpy"
if _ON_GRAALPY:
    _start_ids()


def start(iterator):
    """The iterator itself, except for ``text.join(structure)``, which raises as it does in CPython.

    CPython iterates the iterator a second time there and finds no ``__iter__``; GraalPy does not.
    """
    if _ON_GRAALPY:
        frame = _get_frame(2)
        if "join" in frame.f_code.co_names and _calls_join(frame):
            return _NotIterable(type(iterator).__name__)
    return iterator


class _NotIterable:
    def __init__(self, name):
        self._name = name

    def __next__(self):
        raise TypeError("'" + self._name + "' object is not iterable")


def _calls_join(frame):
    """True when the frame stands at a call ``X.name(argument)`` whose name has four letters: only ``join`` iterates."""
    positions = list(frame.f_code.co_positions())
    at = frame.f_lasti // 2
    if not 2 <= at < len(positions) or None in positions[at]:
        return False
    first_line, last_line, start_column, end_column = positions[at]
    owner_ends = [p[3] for p in positions[:at] if p[0] == first_line and p[2] == start_column and p[3] < end_column]
    argument = positions[at - 1]
    return argument[:2] == (last_line, last_line) and argument[2] - len(".join(") in owner_ends


class ARgorithmError(Exception):
    """An error of an argorithm; ``message`` is the first argument or None."""

    def __init__(self, *args):
        super().__init__(*args)
        self.message = args[0] if args else None

    def __str__(self):
        return str(self.message) if self.message else "There's an error within ARgorithm"


class ARgorithmClientError(Exception):
    """An error in the parameters of a run; ``message`` is the first argument or None."""

    def __init__(self, *args):
        super().__init__(*args)
        self.message = args[0] if args else None

    def __str__(self):
        return str(self.message) if self.message else "User has entered faulty data"


class _TooManyStates(BaseException):
    """Ends a program that adds more states than its run may have."""


def _look_up(state_set):
    """What add_state does now and then: refuses states beyond the limit, else lets ``_look`` see the set.

    The refusal is not to be overlooked: a program that catches the error does not get rid of the mark.
    """
    global _look_at, _wanted_more
    made = len(state_set.states)
    if made >= _most_states:
        _wanted_more = True
        raise _TooManyStates()
    _look_at = min(_most_states, _look(state_set) if _look is not None else _most_states)


class State:
    """One state; ``content`` is ``{"state_type", "state_def", "comments"}`` from the keywords of these names.

    Other keywords are ignored; a missing one raises ARgorithmError. The source line that caused the state is kept
    beside the content.
    """

    __slots__ = ("_line", "__dict__", "__weakref__")

    def __init__(self, **kwargs):
        try:
            self.content = {
                "state_type": kwargs["state_type"],
                "state_def": kwargs["state_def"],
                "comments": kwargs["comments"],
            }
        except KeyError as missing:
            raise ARgorithmError(missing.args[0] + " should be present in State arguments") from None

    def __str__(self):
        return str(self.content)


new_object = object.__new__


def make_state(state_type, state_def, comments):
    """The same as ``State`` of these keywords, in half the time: nothing is made more often than states."""
    state = new_object(State)
    state.content = {"state_type": state_type, "state_def": state_def, "comments": comments}
    return state


class StateSet:
    """The states of a run, in order. ``states`` is a plain list of State."""

    def __init__(self):
        global _latest
        self.states = []
        _latest = self

    def add_state(self, state):
        """Appends a State; anything else raises AssertionError holding an ARgorithmError."""
        global _latest, _program_code
        if not isinstance(state, State):
            raise AssertionError(ARgorithmError("state should be of Type state"))
        if len(self.states) >= _look_at:
            _look_up(self)
        if _recorded is not None:
            _recorded(state)
        _latest = self
        # The line of the program's innermost frame is looked for here, not in a function of its own, and the program's
        # last code is known again: it is a good part of what a state costs.
        frame = _get_frame(1)
        while frame is not None:
            code = frame.f_code
            if code is _program_code:
                break
            if code.co_filename == _program_file:
                _program_code = code
                break
            frame = frame.f_back
        state._line = frame.f_lineno if frame is not None else _line_without_program()
        self.states.append(state)

    def add_comment(self, comments):
        """Appends the state ``comment`` with no definition; ``comments`` may be any value."""
        self.add_state(State(state_type="comment", state_def=None, comments=comments))

    def __str__(self):
        return "\n".join([str(state) for state in self.states])


def _line_without_program():
    """The line of the innermost frame that is not of this package; 0 while a program runs, but none of its frames."""
    if _program_file is not None:
        return 0
    frame = _get_frame(2)
    while frame is not None and frame.f_code.co_filename.startswith(_OWN_FILES):
        frame = frame.f_back
    return frame.f_lineno if frame is not None else 0


class ARgorithmHashable:
    """Base of the classes whose objects can be keys of a Map and elements of a Set."""


class ARgorithmStructure:
    """Base of the data structures."""


class Variable(ARgorithmStructure, ARgorithmHashable):
    """A value whose every assignment is a state.

    States: ``variable_declare``, and ``variable_highlight`` for each assignment to ``value``, with ``last_value``
    unless that was None. Name and algo are not checked. The value is not copied.
    """

    def __init__(self, name, algo, value=None, comments=""):
        self.algo = algo
        self.name = name
        self.__flag = False
        self.value = value
        self._id = str(id(self))
        self.algo.add_state(
            State(
                state_type="variable_declare",
                state_def={"id": self._id, "variable_name": self.name, "value": self.value},
                comments=comments,
            )
        )
        self.__flag = True

    def __setattr__(self, key, value):
        if key != "value" or not self.__flag:
            self.__dict__[key] = value
            return
        last_value = self.value
        self.__dict__[key] = value
        state_def = {"id": self._id, "variable_name": self.name, "value": value}
        if last_value is not None:
            state_def["last_value"] = last_value
        self.algo.add_state(State(state_type="variable_highlight", state_def=state_def, comments=""))

    def __str__(self):
        return "Variable(" + repr(self.value) + ")"

    __repr__ = __str__
