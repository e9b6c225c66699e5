"""Kahn's algorithm."""
from collections import defaultdict, deque
import ARgorithmToolkit

def run(edges):
    algo = ARgorithmToolkit.StateSet()
    after = defaultdict(list)
    degree = defaultdict(int)
    for a, b in edges:
        after[a].append(b)
        degree[b] += 1
        degree[a] += 0
    algo.add_comment(dict(degree))
    ready = deque(sorted(v for v in degree if not degree[v]))
    order = ARgorithmToolkit.Vector("order", algo)
    while ready:
        v = ready.popleft()
        order.insert(v)
        for w in after[v]:
            degree[w] -= 1
            if degree[w] == 0:
                ready.append(w)
    if len(order) < len(degree):
        stuck = {v for v, d in degree.items() if d}
        algo.add_comment("cycle among %s" % sorted(stuck))
    else:
        algo.add_comment(" -> ".join(map(str, order.body)))
    return algo
