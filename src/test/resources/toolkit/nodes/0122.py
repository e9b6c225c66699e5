import ARgorithmToolkit as ar
from ARgorithmToolkit import LinkedListNode as N
from collections import deque

algo = ar.StateSet()

class Heavy:
    def __init__(self, node):
        self.node = node

    def __lt__(self, other):
        return self.node.value < other.node.value

    def __add__(self, other):
        return Heavy(N(algo, self.node.value + other.node.value))

    @property
    def copy(self):
        return Heavy(N(algo, self.node.value))

def run():
    heavy1 = [Heavy(N(algo, v)) for v in [4, 0, 2]]
    heavy1.sort()
    algo.add_comment("sorted")
    heavy1.pop()
    queue2 = deque([N(algo, 1)])
    while queue2:
        at = queue2.popleft()
        algo.add_comment(at.value)
        if at.value < 5:
            queue2.append(N(algo, at.value + 2))
    algo.add_comment("c1")
    return algo
