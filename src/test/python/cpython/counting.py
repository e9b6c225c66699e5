"""What stands in for ``ARgorithmToolkit._lifetimes`` under CPython: the interpreter's own reference counts.

A node emits its delete state when the interpreter destroys it, as nodes do on the machine of a program's author. The
interface is that of the module it stands in for.
"""
import ctypes
import sys

_CALL, _RETURN, _C_CALL, _C_RETURN = 0, 3, 4, 6

_place_in_memory = id  # before the package puts another function in its place
_born = set()
_left = None


def _died(node):
    if _place_in_memory(node) in _born:
        _born.remove(_place_in_memory(node))
        state = node._delete_state()
        if _left is not None and _left[1:3] == _place(sys._getframe(1), _left[0]):
            state.left_at = _left[3]
        node.algo.add_state(state)


def _place(frame, file_name):
    """The program's innermost frame and the instruction at which it is; None twice when it has none."""
    while frame is not None and frame.f_code.co_filename != file_name:
        frame = frame.f_back
    return (None, None) if frame is None else (hash(frame), frame.f_lasti)


def watch_returns(file_name):
    """Takes note of the lines at which functions of the program are left: ``State.left_at`` of the nodes that go then.

    The variables of a function go when its frame is no longer the innermost: the interpreter shows the caller's line.
    A profile function in Python would have the variables copied, which holds them; one in C does not.
    """

    @ctypes.PYFUNCTYPE(ctypes.c_int, ctypes.py_object, ctypes.py_object, ctypes.c_int, ctypes.c_void_p)
    def look(_, frame, event, argument):
        global _left
        if frame.f_code.co_filename == file_name:
            if event == _RETURN:
                _left = (file_name, *_place(frame.f_back, file_name), frame.f_lineno)
            elif event in (_CALL, _C_CALL, _C_RETURN):
                _left = None
        return 0

    watch_returns.look = look
    ctypes.pythonapi.PyEval_SetProfile(look, ctypes.py_object(None))


def born(thing):
    """Takes note of a new node or list: one whose constructor failed before this emits nothing."""
    _born.add(_place_in_memory(thing))
    for cls in type(thing).__mro__:
        if "_delete_state" in vars(cls):
            cls.__del__ = _died


def assign(holder, key, value):
    """Sets an attribute of a node or list."""
    holder.__dict__[key] = value


def remove(holder, key):
    """Deletes an attribute of a node or list."""
    if key not in holder.__dict__:
        raise AttributeError(key)
    del holder.__dict__[key]


def stop():
    """Nothing has to end."""
