"""Huffman's codes; the nodes of the tree compare themselves."""
import heapq
from collections import Counter
import ARgorithmToolkit

class Tree:
    def __init__(self, weight, letter=None, left=None, right=None):
        self.weight = weight
        self.letter = letter
        self.left = left
        self.right = right

    def __lt__(self, other):
        return (self.weight, self.letter or "~") < (other.weight, other.letter or "~")

    def codes(self, prefix=""):
        if self.letter is not None:
            yield self.letter, prefix or "0"
        else:
            yield from self.left.codes(prefix + "0")
            yield from self.right.codes(prefix + "1")

def run(text):
    algo = ARgorithmToolkit.StateSet()
    shown = ARgorithmToolkit.PriorityQueue("weights", algo)
    heap = []
    for letter, count in sorted(Counter(text).items()):
        heapq.heappush(heap, Tree(count, letter))
        shown.offer(count, comments=repr(letter))
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        shown.poll()
        shown.poll()
        heapq.heappush(heap, Tree(a.weight + b.weight, None, a, b))
        shown.offer(a.weight + b.weight)
    table = dict(heap[0].codes())
    algo.add_comment(table)
    coded = "".join(table[c] for c in text)
    algo.add_comment(f"{coded} ({len(coded)} bits, {len(coded) / (8 * len(text)):.1%})")
    return algo
