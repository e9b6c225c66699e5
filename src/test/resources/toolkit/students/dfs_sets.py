"""Depth-first search over sets of neighbours."""
import ARgorithmToolkit

def dfs(graph, start, algo):
    seen, stack = set(), [start]
    while stack:
        vertex = stack.pop()
        if vertex not in seen:
            seen.add(vertex)
            algo.add_comment(vertex)
            for other in graph[vertex] - seen:
                stack.append(other)
    return seen

def dfs_recursive(graph, start, algo, seen=None):
    if seen is None:
        seen = set()
    seen.add(start)
    algo.add_comment(f"in {start}")
    for other in graph[start] - seen:
        if other not in seen:
            dfs_recursive(graph, other, algo, seen)
    return seen

def run(edges, start):
    algo = ARgorithmToolkit.StateSet()
    graph = {}
    for a, b in edges:
        graph.setdefault(a, set()).add(b)
        graph.setdefault(b, set()).add(a)
    order = dfs(graph, start, algo)
    algo.add_comment(str(order))
    dfs_recursive(graph, start, algo)
    algo.add_comment(str(list({8, 1, 4} | {3})) + str({i * i % 7 for i in range(6)}))
    return algo
