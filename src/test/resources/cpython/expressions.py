"""Evaluates expressions and tells the results, in which Python's numbers and order show."""
import collections, fractions, functools, heapq, itertools, json, math, numbers, operator, random, re, sys

import ARgorithmToolkit


class Box:
    """Something with an order that tells of its comparisons."""

    def __init__(self, value, seen):
        self.value, self.seen = value, seen

    def __lt__(self, other):
        self.seen.append((self.value, other.value))
        return self.value < other.value


def compared(values, **how):
    """Which pairs a sort of the values compares."""
    seen = []
    sorted([Box(value, seen) for value in values], **how)
    return seen


def compared_by(values):
    """Which pairs a sort by a comparing function compares."""
    seen = []
    sorted(values, key=functools.cmp_to_key(lambda a, b: seen.append((a, b)) or a - b))
    return seen


def run(expressions):
    algo = ARgorithmToolkit.StateSet()
    a = [x for x in ARgorithmToolkit.Array("a", algo, [2, 3, 5, 0, -4])]
    f = [x for x in ARgorithmToolkit.Array("f", algo, [2.0, 0.5, 1e308, -0.0])]
    b = [x for x in ARgorithmToolkit.Array("b", algo, [True, False])]
    scope = dict(globals(), a=a, f=f, b=b, row=list(range(20)), Fraction=fractions.Fraction)
    for expression in expressions:
        try:
            result = repr(eval(expression, scope))
        except Exception as error:
            result = type(error).__name__ + ": " + str(error)
        algo.add_comment(expression + " => " + result)
    return algo
