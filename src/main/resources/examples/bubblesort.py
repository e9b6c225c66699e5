"""Bubble sort: neighbours in the wrong order change places until none are left."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    numbers = ARgorithmToolkit.Array(
        "numbers", algo, data=kwargs["numbers"], comments="The numbers as they came in"
    )
    for end in range(len(numbers) - 1, 0, -1):
        swapped = False
        for i in range(end):
            # A positive difference means that the left number is the larger one.
            if numbers.compare(i, i + 1, comments=f"Is number {i} larger than number {i + 1}?") > 0:
                numbers.swap(i, i + 1, comments="It is: they change places")
                swapped = True
        if not swapped:
            algo.add_comment("Nothing changed places, so the rest is sorted already")
            break
    algo.add_comment("The numbers are sorted")
    return algo
