# cases: 74
# aim: leave codecs, their errors and their tables for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _codecs, codecs, encodings
    for find in (_codecs.lookup, _codecs.lookup_error):
        try:
            find("left-behind")
            print("breached")
        except LookupError:
            print("clean")
    print("left_behind" in encodings._cache, "left" in encodings.aliases.aliases, "left".encode("cp1252"))
    _codecs.register_error("left-behind", lambda error: ("", error.end))
    _codecs.register(lambda name: codecs.lookup("utf-8") if name.startswith("left") else None)
    _codecs.lookup("left-behind")
    encodings._cache["left_behind"] = None
    encodings.aliases.aliases["left"] = "latin_1"
    __import__("encodings.cp1252", fromlist=["*"]).decoding_table = "left" * 64
    return algo
