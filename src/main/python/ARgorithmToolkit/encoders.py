"""Encoding of states as JSON.

``StateEncoder`` is a ``json.JSONEncoder``; it is made when a program asks for it, because importing ``json`` costs
more than most runs.
"""
from . import _scalars, utils
from ._ndarray import ndarray


def serialize(cls):
    """Class decorator: adds ``to_json``, which gives ``$ARgorithmToolkit.<class name>:<id>``."""

    def to_json(self):
        """The text that stands for this object in states."""
        return "$ARgorithmToolkit." + type(self).__name__ + ":" + str(id(self))

    cls.to_json = to_json
    return cls


_TOOLKIT_CLASSES = (
    utils.ARgorithmStructure,
    utils.ARgorithmHashable,
    utils.State,
    utils.StateSet,
    utils.ARgorithmError,
    utils.ARgorithmClientError,
)


def default(value):
    """What the encoder writes for a value JSON does not know; TypeError when there is nothing."""
    if isinstance(value, _TOOLKIT_CLASSES):
        try:
            return value.to_json()
        except Exception:
            raise TypeError("Unserializable ARgorithm class") from None
    if isinstance(value, ndarray):
        return value.tolist()
    if isinstance(value, set):
        return list(value)
    if _scalars.is_scalar(value) and type(value).__name__ != "ulonglong":
        plain = value.item()
        if isinstance(plain, complex):
            return {"real": plain.real, "imag": plain.imag}
        return plain
    raise TypeError("Object of type " + type(value).__name__ + " is not JSON serializable")


def __getattr__(name):
    if name != "StateEncoder":
        raise AttributeError("module '" + __name__ + "' has no attribute '" + name + "'")
    import json

    class StateEncoder(json.JSONEncoder):
        """JSON of state contents: structures as references, array scalars and arrays as their Python values."""

        def default(self, o):
            """The encodable form of a value; TypeError when there is none."""
            return default(o)

    StateEncoder.__module__ = __name__
    StateEncoder.__qualname__ = "StateEncoder"
    globals()["StateEncoder"] = StateEncoder
    return StateEncoder
