"""Elements of an Array where the library wants whole numbers."""
from fractions import Fraction
from itertools import product, islice
import ARgorithmToolkit

def run(array):
    algo = ARgorithmToolkit.StateSet()
    a = ARgorithmToolkit.Array("a", algo, array)
    algo.add_comment(list(enumerate("ab", a[2])))
    algo.add_comment(["".join(p) for p in product("01", repeat=a[0])])
    algo.add_comment(round(3.14159, a[0]))
    algo.add_comment(str(Fraction(int(a[0]), int(a[1]))))
    algo.add_comment([isinstance(a[0], int), type(a[0]).__name__])
    algo.add_comment(list(islice("abcdef", a[0], None)))
    algo.add_comment(["x" * a[0], [0] * a[1], "abcdef"[a[0]], list(range(a[1])), divmod(a[2], a[0])])
    algo.add_comment(f"{a[0]:03d} {a[1]:>5} {a[2]:.2f} {a[0]!r} %d" % a[1])
    algo.add_comment([a[0] + 1, a[1] / 2, a[2] ** 2, -a[0], a[1] % 2, a[0] == 2, a[0] < a[1]])
    algo.add_comment([sum(a), max(a), min(a), sorted(a), hex(a[1]), str(a[2]), a[0] // 0])
    return algo
