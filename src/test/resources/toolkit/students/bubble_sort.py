"""Bubble sort that stops early."""
import ARgorithmToolkit

def run(array):
    algo = ARgorithmToolkit.StateSet()
    arr = ARgorithmToolkit.Array("arr", algo, array, comments="the numbers")
    swaps = ARgorithmToolkit.Variable("swaps", algo, 0)
    n = len(arr)
    for i in range(n - 1):
        swapped = False
        for j in range(n - i - 1):
            if arr.compare(j, j + 1, lambda a, b: a > b, comments="larger?"):
                arr.swap(j, j + 1)
                swaps.value += 1
                swapped = True
        if not swapped:
            algo.add_comment("nothing moved in turn %d" % i)
            break
    algo.add_comment(f"sorted: {arr}")
    return algo
