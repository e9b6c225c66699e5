# cases: 74
# aim: leave codecs and error handlers for the next run
# expect: fine
# runs: 3

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import codecs
    for find in (lambda: codecs.lookup("left"), lambda: codecs.lookup_error("left")):
        try:
            find()
            print("breached")
        except LookupError:
            print("clean")
    codecs.register(lambda name: codecs.lookup("utf-8") if name == "left" else None)
    codecs.register_error("left", lambda error: ("", error.end))
    return algo
