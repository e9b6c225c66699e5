"""What classes can do."""
from functools import cached_property, singledispatch, wraps
import ARgorithmToolkit

def logged(function):
    @wraps(function)
    def call(*args, **kwargs):
        calls.append(function.__name__)
        return function(*args, **kwargs)
    return call

calls = []

class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return self if obj is None else getattr(obj, self.name)

    def __set__(self, obj, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive, not {value}")
        setattr(obj, self.name, value)

class Shape:
    kinds = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Shape.kinds.append(cls.__name__)

    def __lt__(self, other):
        return self.area < other.area

    def __repr__(self):
        return f"{type(self).__name__}({self.area:g})"

    def __bool__(self):
        return self.area > 1

class Square(Shape):
    side = Positive()

    def __init__(self, side):
        self.side = side

    @cached_property
    def area(self):
        calls.append("area")
        return self.side ** 2

    @logged
    def scale(self, factor=2):
        "Makes it larger."
        return type(self)(self.side * factor)

class Special(Square):
    def __getattr__(self, name):
        if name.startswith("x"):
            return name.upper()
        raise AttributeError(name)

    def __call__(self, *args):
        return sum(args, self.side)

    def __contains__(self, x):
        return x < self.side

    def __matmul__(self, other):
        return "matmul"

    def __rsub__(self, other):
        return other - self.side

    def __index__(self):
        return int(self.side)

@singledispatch
def describe(x):
    return "something"

@describe.register
def _(x: int):
    return "a number"

@describe.register(list)
def _(x):
    return f"a list of {len(x)}"

def run(sides):
    calls.clear()
    algo = ARgorithmToolkit.StateSet()
    shapes = ARgorithmToolkit.Vector("areas", algo)
    made = []
    for side in sides:
        try:
            made.append(Square(side))
            shapes.insert(made[-1].area)
        except ValueError as error:
            algo.add_comment(str(error))
    algo.add_comment(str(sorted(made)) + str([bool(s) for s in made]) + str(max(made, default=None)))
    algo.add_comment([Shape.kinds, Square.scale.__name__, Square.scale.__doc__, [c.__name__ for c in Special.__mro__]])
    s = Special(3)
    algo.add_comment([s.xyz, s(1, 2), 2 in s, 5 in s, s @ 1, 10 - s, "abcdef"[s], s.scale().area, isinstance(s, Shape)])
    algo.add_comment([describe(1), describe([1]), describe("x"), describe(True)])
    algo.add_comment([hasattr(s, "y"), getattr(s, "y", None), sorted(vars(s)), callable(s)])
    algo.add_comment(list(calls))
    return algo
