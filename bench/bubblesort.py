"""The program that bench/run measures: n numbers in falling order, sorted by neighbour swaps."""

import ARgorithmToolkit


def run(n):
    algo = ARgorithmToolkit.StateSet()
    numbers = ARgorithmToolkit.Array("numbers", algo, data=list(range(n, 0, -1)))
    for end in range(n - 1, 0, -1):
        for i in range(end):
            if numbers.compare(i, i + 1) > 0:
                numbers.swap(i, i + 1)
    return algo
