"""Shows the texts of common errors."""
import ARgorithmToolkit

def run(value):
    algo = ARgorithmToolkit.StateSet()
    numbers, table, text, pair = [1, 2, 3], {"a": 1}, "abc", (1, 2)

    def countdown(n):
        return countdown(n - 1)

    class Point:
        __slots__ = ("x",)

        def __init__(self, x):
            self.x = x

    def takes(a, b=1, *, c=2):
        return a

    def unpack():
        a, b = numbers
        return a

    def too_few():
        a, b, c = pair

    for what in (
        lambda: numbers[value + 10], lambda: numbers[value - 20], lambda: pair[value + 10],
        lambda: table["b"], lambda: table[[1]], lambda: {}.popitem(),
        lambda: text.index("z"),
        lambda: int("x%d" % value), lambda: float("one"), lambda: int("12", 2), lambda: chr(-1), lambda: ord("ab"),
        lambda: 1 + "a", lambda: "a" + 1, lambda: [1] + (2,), lambda: "a" * "b", lambda: 1 < "a", lambda: None + value,
        lambda: int(value) / 0, lambda: int(value) // 0, lambda: 0.0 ** -1, lambda: divmod(1, 0),
        lambda: None.value, lambda: numbers.push(1), lambda: Point(1).y, lambda: setattr(Point(1), "y", 1), lambda: text.x,
        lambda: takes(), lambda: takes(1, 2, 3), lambda: takes(1, d=2), lambda: takes(1, a=2), lambda: Point(), lambda: len(5),
        lambda: value(), lambda: value[0], lambda: iter(value), lambda: next(iter([])), lambda: sum(["a"]),
        unpack, too_few, lambda: missing, lambda: [1, 2][1.0], lambda: [1]["a"], lambda: numbers.__getitem__("a"),
        lambda: range(1, 2, 0), lambda: [0] * 3 ** 50, lambda: countdown(5), lambda: hash([]), lambda: {[]: 1}, lambda: sorted([1, "a"]),
        lambda: " ".join([1]), lambda: "%d" % "a", lambda: "%s %s" % 1, lambda: "{} {}".format(1), lambda: format(1.5, "d"), lambda: f"{text:d}",
        lambda: abs("a"), lambda: round("a"), lambda: zip(5), lambda: enumerate(5), lambda: dict([1]), lambda: list(5),
        lambda: ARgorithmToolkit.Nothing, lambda: int(float("nan")), lambda: "abc".split(""),
    ):
        try:
            algo.add_comment(str(what()))
        except Exception as error:
            algo.add_comment(f"{type(error).__name__}: {error}")
    return algo
