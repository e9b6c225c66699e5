"""Shortest paths with heapq; the usual infinity is a float."""
import heapq
from collections import defaultdict
import ARgorithmToolkit

def run(n, edges, start):
    algo = ARgorithmToolkit.StateSet()
    graph = defaultdict(list)
    for u, v, w in edges:
        graph[u].append((v, w))
        graph[v].append((u, w))
    dist = {v: float("inf") for v in range(n)}
    dist[start] = 0
    shown = ARgorithmToolkit.Map("dist", algo)
    shown[start] = 0
    heap = [(0, start)]
    done = set()
    while heap:
        d, u = heapq.heappop(heap)
        if u in done:
            continue
        done.add(u)
        algo.add_comment(f"visit {u} at {d}")
        for v, w in sorted(graph[u]):
            if d + w < dist[v]:
                dist[v] = d + w
                shown.set(v, dist[v], comments=f"better by {u}")
                heapq.heappush(heap, (dist[v], v))
    for v in dist:
        algo.add_comment(f"{v}: {dist[v]}")
    algo.add_comment(f"{min(dist.values())} {max(dist.values())}")
    return algo
