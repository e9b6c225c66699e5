"""The k smallest numbers by heapq."""
import heapq
import ARgorithmToolkit as at

def run(array, k):
    algo = at.StateSet()
    heap = []
    shown = at.Vector("heap", algo, heap)
    for x in array:
        heapq.heappush(heap, -x)
        if len(heap) > k:
            gone = -heapq.heappop(heap)
            algo.add_comment(f"{gone} is too large")
        else:
            algo.add_comment(str(heap))
    algo.add_comment(str(sorted(-x for x in heap)))
    algo.add_comment(str(heapq.nsmallest(k, array)) + str(heapq.nlargest(2, array)))
    rest = list(array)
    heapq.heapify(rest)
    algo.add_comment(rest)
    algo.add_comment(heapq.heappushpop(rest, 0))
    algo.add_comment(list(heapq.merge([1, 4], sorted(array))))
    return algo
