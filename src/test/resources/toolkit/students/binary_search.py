"""Binary search by hand and by bisect."""
from bisect import bisect, bisect_left, insort
from ARgorithmToolkit import ARgorithmClientError, Array, StateSet, Variable

def run(array, wanted):
    algo = StateSet()
    if array != sorted(array):
        raise ARgorithmClientError("sort them first")
    arr = Array("arr", algo, array)
    lo, hi = Variable("lo", algo, 0), Variable("hi", algo, len(arr) - 1)
    answer = -1
    while lo.value <= hi.value:
        mid = (lo.value + hi.value) // 2
        x = arr[mid]
        if x == wanted:
            answer = mid
            break
        elif x < wanted:
            lo.value = mid + 1
        else:
            hi.value = mid - 1
    algo.add_comment(f"{answer=} {lo} {hi}")
    algo.add_comment([bisect_left(array, wanted), bisect(array, wanted)])
    insort(array, wanted)
    algo.add_comment(array)
    return algo
