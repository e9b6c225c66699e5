"""A graph whose edges are linked lists, and a search with a stack of its nodes."""
from ARgorithmToolkit import ForwardList, LinkedListNode, Stack, StateSet

class Graph:
    def __init__(self, algo, n):
        self.algo = algo
        self.edges = [None] * n

    def connect(self, a, b):
        node = LinkedListNode(self.algo, b)
        node.next, self.edges[a] = self.edges[a], node

    def neighbours(self, v):
        edge = self.edges[v]
        while edge:
            yield edge.value
            edge = edge.next

    def remove(self, a, b):
        edge, before = self.edges[a], None
        while edge and edge.value != b:
            before, edge = edge, edge.next
        if edge is None:
            raise LookupError(f"no edge from {a} to {b}")
        if before:
            before.next = edge.next
        else:
            self.edges[a] = edge.next

def run(n, edges, gone):
    algo = StateSet()
    graph = Graph(algo, n)
    for a, b in edges:
        graph.connect(a, b)
    stack, seen = Stack("stack", algo), []
    stack.push(0)
    while not stack.empty():
        v = stack.pop()
        if v in seen:
            continue
        seen.append(v)
        for w in graph.neighbours(v):
            stack.push(w)
    algo.add_comment(seen)
    for a, b in gone:
        try:
            graph.remove(a, b)
        except LookupError as error:
            algo.add_comment(str(error))
        algo.add_comment("next")
    graph = None
    algo.add_comment("no graph")
    return algo
