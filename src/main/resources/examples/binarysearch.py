"""Binary search: look in the middle, and forget the half where the number cannot be."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    wanted = kwargs["wanted"]
    numbers = ARgorithmToolkit.Array(
        "numbers", algo, data=sorted(kwargs["numbers"]), comments=f"Where is {wanted}?"
    )
    low = ARgorithmToolkit.Variable("low", algo, 0, comments="First position it may be at")
    high = ARgorithmToolkit.Variable(
        "high", algo, len(numbers) - 1, comments="Last position it may be at"
    )
    while low.value <= high.value:
        middle = (low.value + high.value) // 2
        number = numbers.__getitem__(middle, comments=f"Look in the middle: position {middle}")
        if number == wanted:
            algo.add_comment(f"Found {wanted} at position {middle}")
            return algo
        if number < wanted:
            algo.add_comment(f"{number} is too small: go on to the right")
            low.value = middle + 1
        else:
            algo.add_comment(f"{number} is too large: go on to the left")
            high.value = middle - 1
    algo.add_comment(f"No position is left, so {wanted} is not there")
    return algo
