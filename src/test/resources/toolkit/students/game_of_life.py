"""Conway's game on a small torus, with numpy."""
import numpy as np
import ARgorithmToolkit

def step(cells):
    rows, cols = cells.shape
    new = np.zeros((rows, cols), dtype=int)
    for r in range(rows):
        for c in range(cols):
            around = 0
            for dr in (-1, 0, 1):
                for dc in (-1, 0, 1):
                    if dr or dc:
                        around += cells[(r + dr) % rows, (c + dc) % cols]
            if around == 3 or (around == 2 and cells[r, c]):
                new[r, c] = 1
    return new

def run(cells, turns):
    algo = ARgorithmToolkit.StateSet()
    now = np.array(cells)
    shown = ARgorithmToolkit.Array("cells", algo, now.tolist())
    for turn in range(turns):
        new = step(now)
        for r in range(new.shape[0]):
            for c in range(new.shape[1]):
                if new[r, c] != now[r, c]:
                    shown[r, c] = int(new[r, c])
        now = new
        algo.add_comment(f"turn {turn}: {now.sum()} alive")
    algo.add_comment(now.tolist())
    algo.add_comment(now)
    return algo
