"""What stands in for ``ARgorithmToolkit._lifetimes`` under CPython: the interpreter's own reference counts.

A node tells its delete state when the interpreter destroys it, as nodes do on the machine of a program's author. The
interface is that of the module it stands in for.
"""


def track(cls):
    """Class decorator: the death of a node is a state."""
    if hasattr(cls, "_delete_state"):
        cls.__del__ = _died
    return cls


def _died(node):
    if hasattr(node, "_life"):
        node.algo.add_state(node._delete_state())


def born(thing):
    """Takes note of a new node or list: one whose constructor failed before this tells nothing."""
    object.__setattr__(thing, "_life", True)


def assign(holder, key, value):
    """Sets an attribute of a node or list."""
    holder.__dict__[key] = value


def remove(holder, key):
    """Deletes an attribute of a node or list."""
    if key not in holder.__dict__:
        raise AttributeError(key)
    del holder.__dict__[key]


def reset():
    """Nothing is kept between runs."""


def stop():
    """Nothing has to end."""
