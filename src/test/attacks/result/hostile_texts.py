# cases: 82
# aim: return texts, numbers and lists that lie about themselves
# expect: fine | rejected | limit output

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    class Text(str):
        def __str__(self):
            raise SystemExit("hostile")
        __len__ = lambda self: 10**9
    class Number(int):
        __repr__ = __str__ = lambda self: "1]}, {\"evil\": ["
    class Float(float):
        __repr__ = __str__ = lambda self: "NaN"
    class List(list):
        __iter__ = lambda self: iter(["x"] * 10)
        __len__ = lambda self: 10**9
    for value in (Text("a"), Number(1), Float(1), List([1]), {Text("k"): Number(2)}):
        algo.add_comment(value)
    return algo
