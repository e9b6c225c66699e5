"""Permutations by generators that call themselves."""
from itertools import permutations as library
import ARgorithmToolkit

def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, item in enumerate(items):
        rest = items[:i] + items[i + 1:]
        for tail in permutations(rest):
            yield [item] + tail

def heaps(vector, k):
    if k == 1:
        yield list(vector.body)
        return
    for i in range(k):
        yield from heaps(vector, k - 1)
        if i < k - 1:
            vector.swap(i if k % 2 == 0 else 0, k - 1)

def run(items):
    algo = ARgorithmToolkit.StateSet()
    for p in permutations(items):
        algo.add_comment(p)
    v = ARgorithmToolkit.Vector("v", algo, list(items))
    found = [tuple(p) for p in heaps(v, len(items))]
    algo.add_comment(f"{len(found)} found, {len(set(found))} different")
    algo.add_comment(sorted(found) == sorted(library(items)))
    return algo
