"""When nodes die: at the moment their last reference goes, as in CPython.

The worker counts the references that variables, operands and containers hold. This module reports nodes and lists to
it, and their pointers to each other (any attribute that is itself a node or list) as they are assigned. Nodes that a state shows, and everything in a cycle, never die.
"""
import _argorithm_references as _references

from . import utils

_BOOKKEEPING = ("name", "_id", "algo", "state_generator", "_flag", "size")


def born(thing):
    """Takes note of a new node or list, before its declare state."""
    utils._recorded = recorded
    _references.born(thing, _attributes(thing), _bury)


def assign(holder, key, value):
    """Sets an attribute of a node or list and counts."""
    attributes = holder.__dict__
    before = attributes.get(key)
    attributes[key] = value
    if key not in _BOOKKEEPING:
        _references.changed(holder, before, value)


def remove(holder, key):
    """Deletes an attribute of a node or list and counts."""
    if key not in holder.__dict__:
        raise AttributeError(key)
    _references.changed(holder, holder.__dict__.pop(key), None)


def recorded(state):
    """A state holds what it contains to the end: nodes in it never die."""
    _references.show(state.content)


def stop():
    """The run has ended; what lives now lives on."""
    utils._recorded = None
    _references.stop()


def _attributes(thing):
    return tuple([value for key, value in thing.__dict__.items() if key not in _BOOKKEEPING])


def _bury(thing):
    make = getattr(thing, "_delete_state", None)
    if make is not None:
        thing.algo.add_state(make())
    return _attributes(thing)
