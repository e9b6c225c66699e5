# cases: 82
# aim: return objects that do something whenever they are looked at
# expect: rejected

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Hostile:
        def __getattr__(self, name):
            raise SystemExit("hostile")
        __str__ = __repr__ = __eq__ = __hash__ = __len__ = __iter__ = __bool__ = lambda *arguments: 1 / 0
    algo.add_comment(Hostile())
    return algo
