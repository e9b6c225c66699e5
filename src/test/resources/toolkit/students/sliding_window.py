"""The largest of every window, with a deque of indexes."""
from collections import deque
import ARgorithmToolkit

def run(array, k):
    algo = ARgorithmToolkit.StateSet()
    arr = ARgorithmToolkit.Array("arr", algo, array)
    window = deque(maxlen=k)
    best = deque()
    result = ARgorithmToolkit.Vector("result", algo)
    for i, x in enumerate(arr):
        window.append(int(x))
        while best and arr.body[best[-1]] <= x:
            best.pop()
        best.append(i)
        if best[0] <= i - k:
            best.popleft()
        if i >= k - 1:
            result.insert(int(arr.body[best[0]]), comments=str(window))
    algo.add_comment(result.body)
    return algo
