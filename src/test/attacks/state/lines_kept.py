# cases: 74
# aim: leave lines of a file for the tracebacks of the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import linecache, tokenize, traceback
    print("breached" if "left.py" in linecache.cache else "clean", len(linecache.cache), len(linecache.getlines("attack.py")))
    linecache.cache["left.py"] = linecache.cache["attack.py"] = (4, None, ["left\n"], "left.py")
    tokenize.cookie_re = None
    return algo
