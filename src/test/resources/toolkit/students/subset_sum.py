"""Subsets with a given sum: by bits, and by a generator."""
from itertools import combinations, accumulate
import ARgorithmToolkit

def subsets(numbers, target, chosen=()):
    if target == 0:
        yield chosen
    for i, x in enumerate(numbers):
        if x <= target:
            yield from subsets(numbers[i + 1:], target - x, chosen + (x,))

def run(numbers, target):
    algo = ARgorithmToolkit.StateSet()
    arr = ARgorithmToolkit.Array("numbers", algo, numbers)
    for mask in range(1 << len(numbers)):
        picked = [i for i in range(len(numbers)) if mask >> i & 1]
        if sum(numbers[i] for i in picked) == target:
            for i in picked:
                arr.__getitem__(i, f"mask {mask:0{len(numbers)}b}")
    for s in subsets(sorted(numbers), target):
        algo.add_comment(str(s))
    algo.add_comment([c for r in range(3) for c in combinations(numbers, r) if sum(c) == target])
    algo.add_comment(list(accumulate(numbers, max)))
    return algo
