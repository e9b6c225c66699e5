"""Quicksort with a random pivot; the seed makes it repeatable."""
import random
import ARgorithmToolkit

def partition(arr, lo, hi, algo):
    p = random.randint(lo, hi)
    algo.add_comment(f"pivot at {p}: {arr.body[p]}")
    if p != hi:
        arr.swap(p, hi)
    pivot = arr[hi]
    i = lo
    for j in range(lo, hi):
        if arr[j] <= pivot:
            if i != j:
                arr.swap(i, j, comments="to the left")
            i += 1
    arr.swap(i, hi)
    return i

def quick_sort(arr, lo, hi, algo):
    if lo < hi:
        m = partition(arr, lo, hi, algo)
        quick_sort(arr, lo, m - 1, algo)
        quick_sort(arr, m + 1, hi, algo)

def run(array, seed):
    random.seed(seed)
    algo = ARgorithmToolkit.StateSet()
    arr = ARgorithmToolkit.Array("arr", algo, array)
    quick_sort(arr, 0, len(arr) - 1, algo)
    return algo
