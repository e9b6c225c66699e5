# cases: 74
# aim: count the context variables of earlier runs by their order
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import contextvars
    context = contextvars.Context()
    made = [contextvars.ContextVar("v%d" % number) for number in range(37)]
    context.run(lambda: [variable.set(1) for variable in made])
    print([[each is variable for each in made].index(True) for variable in context])
    return algo
