# cases: 74
# aim: keep a value in the code of the program
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    code = run.__code__
    print(code.co_name, code.co_firstlineno, len(code.co_consts), code.co_flags, code.co_filename, hash(code.co_code) == 7)
    for name, value in (("co_name", "left"), ("co_consts", ()), ("left", 1)):
        try:
            setattr(code, name, value)
            print("breached")
        except Exception as denial:
            print(type(denial).__name__)
    import _imp
    _imp._fix_co_filename(code, "left.py")
    run.__code__ = code.replace(co_name="left", co_firstlineno=77)
    run.__name__ = run.__qualname__ = "left"
    return algo
