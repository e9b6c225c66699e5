"""Merge sort from below: runs of 1, 2, 4, ... sorted numbers are merged in pairs."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    numbers = ARgorithmToolkit.Array(
        "numbers", algo, data=kwargs["numbers"], comments="The numbers as they came in"
    )
    merged = ARgorithmToolkit.Queue("merged", algo, comments="Two runs are merged in here")
    width = 1
    while width < len(numbers):
        algo.add_comment(f"Every run of {width} is sorted: merge them in pairs")
        for start in range(0, len(numbers), 2 * width):
            middle = min(start + width, len(numbers))
            end = min(start + 2 * width, len(numbers))
            merge(numbers, merged, start, middle, end)
        width *= 2
    algo.add_comment("One run is left, so the numbers are sorted")
    return algo


def merge(numbers, merged, start, middle, end):
    """Merges the sorted runs [start, middle) and [middle, end)."""
    left, right = start, middle
    while left < middle and right < end:
        if numbers.compare(left, right, comments="Which of the two runs has the smaller number?") <= 0:
            merged.push(int(numbers.body[left]), comments="The left one")
            left += 1
        else:
            merged.push(int(numbers.body[right]), comments="The right one")
            right += 1
    for i in range(left, middle):
        merged.push(int(numbers.body[i]), comments="The rest of the left run")
    for i in range(right, end):
        merged.push(int(numbers.body[i]), comments="The rest of the right run")
    for i in range(start, end):
        # Only the assignment is worth a state of the array.
        numbers[i] = merged.pop(comments=f"Back to position {i}")
