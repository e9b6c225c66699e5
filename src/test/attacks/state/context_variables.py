# cases: 74
# aim: leave context variables and trace functions for the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import contextvars, sys
    names = [variable.name for variable in contextvars.copy_context()]
    print("breached" if "left" in names else "clean", sys.gettrace(), sys.getprofile())
    contextvars.ContextVar("left").set(1)
    sys.settrace(lambda *arguments: None)
    return algo
