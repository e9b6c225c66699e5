"""Kruskal's minimal spanning tree with a union-find structure."""
from dataclasses import dataclass, field
import ARgorithmToolkit

@dataclass(order=True)
class Edge:
    weight: int
    u: int = field(compare=False)
    v: int = field(compare=False)

class UnionFind:
    def __init__(self, n, algo):
        self.parent = ARgorithmToolkit.Array("parent", algo, list(range(n)))
        self.rank = [0] * n

    def find(self, x):
        if self.parent.body[x] != x:
            self.parent[x] = self.find(int(self.parent[x]))
        return int(self.parent[x])

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.rank[a] < self.rank[b]:
            a, b = b, a
        self.parent[b] = a
        if self.rank[a] == self.rank[b]:
            self.rank[a] += 1
        return True

def run(n, edges):
    algo = ARgorithmToolkit.StateSet()
    edges = sorted(Edge(w, u, v) for u, v, w in edges)
    sets = UnionFind(n, algo)
    total = 0
    for edge in edges:
        if sets.union(edge.u, edge.v):
            total += edge.weight
            algo.add_comment(f"take {edge}")
        else:
            algo.add_comment(f"skip {edge.u}-{edge.v}")
    algo.add_comment(f"weight {total}")
    return algo
