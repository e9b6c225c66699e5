# cases: 74
# aim: find by its identity a text that an earlier run has interned
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import sys
    text = sys.intern("".join(["left", " ", "behind"]))
    print(text is sys.intern("left behind"), id(text), sys.getrefcount(text))
    print([id(sys.intern(str(number))) for number in range(3)])
    return algo
