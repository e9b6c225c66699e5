"""Polynomials in linked lists of terms, with operators."""
from collections import namedtuple
from functools import reduce, total_ordering
import ARgorithmToolkit
from ARgorithmToolkit import LinkedListNode

Term = namedtuple("Term", "factor power")

@total_ordering
class Polynomial:
    def __init__(self, algo, factors=()):
        self.algo = algo
        self.head = None
        for power, factor in enumerate(factors):
            if factor:
                self.head = self._before(Term(factor, power), self.head)

    def _before(self, term, rest):
        node = LinkedListNode(self.algo, term)
        node.next = rest
        return node

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __add__(self, other):
        sums = {}
        for term in (*self, *other):
            sums[term.power] = sums.get(term.power, 0) + term.factor
        return Polynomial(self.algo, [sums.get(p, 0) for p in range(max(sums, default=-1) + 1)])

    def __call__(self, x):
        return sum(t.factor * x ** t.power for t in self)

    def __eq__(self, other):
        return list(self) == list(other)

    def __lt__(self, other):
        return list(self) < list(other)

    def __str__(self):
        return " + ".join(f"{t.factor}x^{t.power}" for t in self) or "0"

def run(factors, x):
    algo = ARgorithmToolkit.StateSet()
    parts = [Polynomial(algo, f) for f in factors]
    for part in parts:
        algo.add_comment(f"{part} at {x}: {part(x)}")
    total = reduce(lambda a, b: a + b, parts)
    algo.add_comment(f"{total} = {total(x)} {total >= parts[0]}")
    parts = parts[:1]
    algo.add_comment("only the first is left")
    return algo
