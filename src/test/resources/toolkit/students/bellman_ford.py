"""Bellman and Ford's algorithm with numbers above 2**31."""
import math
import sys
import ARgorithmToolkit
from ARgorithmToolkit import ARgorithmClientError

def run(n, edges):
    algo = ARgorithmToolkit.StateSet()
    big = sys.maxsize
    dist = ARgorithmToolkit.Vector("dist", algo, [0] + [big] * (n - 1))
    for turn in range(n - 1):
        changed = False
        for u, v, w in edges:
            if dist.body[u] != big and dist.body[u] + w < dist.body[v]:
                dist[v] = dist.body[u] + w
                changed = True
        algo.add_comment("turn %d" % turn)
        if not changed:
            break
    else:
        algo.add_comment("used all turns")
    for u, v, w in edges:
        if dist.body[u] != big and dist.body[u] + w < dist.body[v]:
            raise ARgorithmClientError("negative cycle at %d" % v)
    known = [d for d in dist.body if d < big]
    algo.add_comment(f"{len(known)} of {n}, mean {sum(known) / len(known):.3f}, root {math.isqrt(max(known))}")
    return algo
