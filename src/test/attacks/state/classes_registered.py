# cases: 74
# aim: find classes of an earlier run below those of Python
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import abc, collections.abc, enum, io
    places = (object, type, int, Exception, StateSet, io.RawIOBase, collections.abc.Mapping, enum.Enum)
    for place in places:
        names = [kind.__name__ for kind in type.__subclasses__(place)]
        print("breached" if "Left" in names else "clean")
        if place not in (type, enum.Enum):
            type(place)("Left", (place,), {})
    return algo
