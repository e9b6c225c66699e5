# cases: 41
# aim: call what runs the program from inside it
# expect: limit states

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    driver = sys.modules["sandbox.driver"]
    inner = "from ARgorithmToolkit import StateSet\ndef run(**p):\n    s = StateSet()\n    s.add_comment('inner')\n    return s\n"
    driver.run("inner.py", inner, "run", "{}", "", 1, 10**9, None)
    driver.run("x" * 10**6, inner, "run", "{" + " " * 10**6 + "}", "", -1, -1, None)
    while driver.chunk() is not None:
        pass
    algo.add_comment("outer")
    return algo
