# cases: 52
# aim: climb by format strings
# expect: fine

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import string
    for text in ("{0.__init__.__globals__}", "{0.__class__.__mro__[1].__subclasses__}", "{0.add_state.__globals__[sys].modules}"):
        for form in (text.format, string.Formatter().format):
            try:
                form(algo)
            except Exception as denial:
                print("denied")
    print("%.1000s" % algo, f"{algo!r:.100}")
    algo.add_comment("done")
    return algo
