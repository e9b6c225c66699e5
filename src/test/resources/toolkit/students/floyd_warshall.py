"""All pairs of shortest paths, with sys.maxsize as infinity."""
import sys
import ARgorithmToolkit

INF = sys.maxsize

def run(matrix):
    algo = ARgorithmToolkit.StateSet()
    n = len(matrix)
    start = [[INF if x is None else x for x in row] for row in matrix]
    dist = ARgorithmToolkit.Array("dist", algo, start)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                a, b = int(dist.body[i, k]), int(dist.body[k, j])
                if a == INF or b == INF:
                    continue
                if a + b < dist.body[i, j]:
                    dist[i, j] = a + b
        algo.add_comment(f"through {k}")
    rows = []
    for row in dist.tolist():
        rows.append(" ".join("-" if x == INF else str(x) for x in row))
    algo.add_comment("\n".join(rows))
    algo.add_comment(INF)
    return algo
