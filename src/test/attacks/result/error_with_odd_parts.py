# cases: 86
# aim: raise an error whose name and class are no texts
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Meta(type):
        __name__ = property(lambda kind: 5)
        mro = type.mro
    class Odd(Exception, metaclass=Meta):
        pass
    Odd.__qualname__ = "x" * 100_000
    raise Odd("odd \ud800 \0 text")
    return algo
