"""Quicksort: everything smaller than the pivot goes to its left, then both sides are sorted alike."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    numbers = ARgorithmToolkit.Vector(
        "numbers", algo, data=list(kwargs["numbers"]), comments="The numbers as they came in"
    )
    pivot = ARgorithmToolkit.Variable("pivot", algo, None, comments="No pivot is chosen yet")

    # Parts that still have to be sorted, as first and last position.
    parts = [(0, len(numbers) - 1)]
    while parts:
        first, last = parts.pop()
        if first >= last:
            continue
        algo.add_comment(f"Sort positions {first} to {last}")
        pivot.value = numbers.__getitem__(last, comments="The last number of the part is the pivot")
        # Everything before `border` is smaller than the pivot.
        border = first
        for i in range(first, last):
            if numbers.compare(i, last, comments=f"Is number {i} smaller than the pivot?") < 0:
                if i != border:
                    numbers.swap(i, border, comments="It is: it goes to the left side")
                border += 1
        if border != last:
            numbers.swap(border, last, comments="The pivot goes between the two sides")
        algo.add_comment(f"Position {border} is final")
        parts.append((border + 1, last))
        parts.append((first, border - 1))
    algo.add_comment("The numbers are sorted")
    return algo
