"""Breadth-first search through a grid."""
from collections import deque
import ARgorithmToolkit

DIRECTIONS = [(0, 1), (1, 0), (0, -1), (-1, 0)]

def neighbours(grid, r, c):
    for dr, dc in DIRECTIONS:
        nr, nc = r + dr, c + dc
        if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and not grid[nr][nc]:
            yield nr, nc

def run(grid):
    algo = ARgorithmToolkit.StateSet()
    rows, cols = len(grid), len(grid[0])
    dist = ARgorithmToolkit.Array("dist", algo, shape=(rows, cols), fill=-1, dtype=int)
    queue = deque([(0, 0)])
    shown = ARgorithmToolkit.Queue("queue", algo)
    shown.push((0, 0))
    dist[0, 0] = 0
    parent = {(0, 0): None}
    while queue:
        r, c = queue.popleft()
        shown.pop(comments=f"at {r},{c}")
        for cell in neighbours(grid, r, c):
            if cell not in parent:
                parent[cell] = (r, c)
                dist[cell] = dist.body[r, c] + 1
                queue.append(cell)
                shown.push(cell)
    path = []
    at = (rows - 1, cols - 1)
    while at in parent and at is not None:
        path.append(at)
        at = parent[at]
    algo.add_comment(path[::-1] or "no way")
    return algo
