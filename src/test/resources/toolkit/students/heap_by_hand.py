"""A binary heap in a Vector, with sifting by hand."""
from ARgorithmToolkit import StateSet, Vector, ARgorithmError

class MinHeap:
    def __init__(self, algo):
        self.algo = algo
        self.items = Vector("heap", algo)

    def push(self, value):
        self.items.insert(value)
        self._up(len(self.items) - 1)

    def pop(self):
        if len(self.items) == 0:
            raise ARgorithmError("heap is empty")
        last = len(self.items) - 1
        if last:
            self.items.swap(0, last, comments="smallest to the end")
        smallest = self.items[last]
        self.items.remove(index=last)
        self._down(0)
        return smallest

    def _up(self, i):
        while i > 0:
            parent = (i - 1) // 2
            if self.items.compare(i, parent, lambda a, b: a < b):
                self.items.swap(i, parent)
            else:
                break
            i = parent

    def _down(self, i):
        n = len(self.items)
        while 2 * i + 1 < n:
            child = 2 * i + 1
            if child + 1 < n and self.items[child + 1] < self.items[child]:
                child += 1
            if self.items[i] <= self.items[child]:
                break
            self.items.swap(i, child)
            i = child

def run(array):
    algo = StateSet()
    heap = MinHeap(algo)
    for x in array:
        heap.push(x)
    result = []
    while True:
        try:
            result.append(heap.pop())
        except ARgorithmError as e:
            algo.add_comment(f"{e}: {result}")
            return algo
