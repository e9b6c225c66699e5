"""The largest number that texts of numbers can be joined to: a sort with a comparator."""
from functools import cmp_to_key
import ARgorithmToolkit

def run(numbers):
    algo = ARgorithmToolkit.StateSet()

    def larger(a, b):
        algo.add_comment(f"{a} before {b}?")
        if a + b == b + a:
            return 0
        return -1 if a + b > b + a else 1

    texts = [str(n) for n in numbers]
    texts.sort(key=cmp_to_key(larger))
    algo.add_comment("".join(texts))

    class Item:
        def __init__(self, n):
            self.n = n

        def __lt__(self, other):
            algo.add_comment([self.n, other.n])
            return self.n < other.n

    items = sorted(map(Item, numbers), reverse=True)
    algo.add_comment([item.n for item in items])
    algo.add_comment(min(map(Item, numbers)).n)
    return algo
