# cases: 60
# aim: search texts that are made to be searched slowly
# expect: limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import difflib
    while True:
        ("a" * 100_000).find("a" * 50_000 + "b")
        ("ab" * 100_000).count("aba")
        difflib.SequenceMatcher(None, "ab" * 300, "ba" * 300).ratio()
    return algo
