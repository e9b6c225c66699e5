"""Sorts lists of many kinds and tells, for each, which elements were compared and what came out."""
import functools, hashlib, random

import ARgorithmToolkit


class Element:
    def __init__(self, value, at, seen):
        self.value, self.at, self.seen = value, at, seen

    def __lt__(self, other):
        self.seen.append((self.at, other.at))
        return self.value < other.value


def values(random, size):
    kind = random.randrange(6)
    if kind == 0:
        return [random.randint(0, size) for _ in range(size)]
    if kind == 1:
        nearly = list(range(size))
        for _ in range(3):
            if size:
                nearly.insert(random.randrange(size), nearly.pop(random.randrange(size)))
        return nearly
    if kind == 2:
        return list(range(size, 0, -1))
    if kind == 3:
        return [random.randint(0, 3) for _ in range(size)]
    if kind == 4:
        halves = size // 2, size - size // 2
        return [x for half in halves for x in sorted(random.randint(0, 99) for _ in range(half))]
    runs = [sorted(random.randint(0, 1000) for _ in range(40)) for _ in range(1 + size // 40)]
    return [x for run in runs for x in run][:size]


def in_order(elements, way, reverse, seen):
    if way == 0:
        return sorted(elements, reverse=reverse)
    if way == 1:
        key = lambda each: Element(each.value, each.at, seen)
        return sorted(elements, key=key, reverse=reverse)
    if way == 2:
        def compare(one, other):
            seen.append((one.at, other.at))
            return one.value - other.value

        return sorted(elements, key=functools.cmp_to_key(compare), reverse=reverse)
    if way == 3:
        elements.sort(reverse=reverse)
        return elements
    pairs = sorted([(each.value // 2, each) for each in elements], reverse=reverse)
    return [each for _, each in pairs]


def run(lists):
    algo = ARgorithmToolkit.StateSet()
    source = random.Random(5)
    for number in range(lists):
        size = source.choice([0, 1, 2, 3, 5, 8, 12, 20, 31, 33, 63, 64, 65, 100, 130, 200, 300])
        if number % 50 == 0:
            size = 1000
        seen = []
        given = [Element(x, at, seen) for at, x in enumerate(values(source, size))]
        sorted_ones = in_order(given, number % 5, source.random() < 0.4, seen)
        shown = repr((seen, [each.at for each in sorted_ones])).encode()
        algo.add_comment("%d: %d of %d, %s" % (number, len(seen), size, hashlib.md5(shown).hexdigest()))
    return algo
