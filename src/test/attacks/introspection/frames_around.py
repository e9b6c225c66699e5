# cases: 49
# aim: change variables of the code around the program
# expect: fine | blocked | rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    frame = sys._getframe()
    while frame is not None:
        for name in list(frame.f_globals):
            if name in ("_most_states", "_contents", "_pieces", "_execute", "_codes"):
                frame.f_globals[name] = None
        frame.f_locals.clear() if frame.f_back is None else None
        frame = frame.f_back
    return algo
