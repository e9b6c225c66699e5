# cases: 23
# aim: loop while the context is being closed
# expect: fine | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import atexit
    def loop():
        while True:
            pass
    atexit.register(loop)
    algo.add_comment("done")
    return algo
