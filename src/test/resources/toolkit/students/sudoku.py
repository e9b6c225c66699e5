"""A small sudoku, by backtracking."""
import ARgorithmToolkit

def candidates(grid, r, c):
    used = set(grid[r]) | {row[c] for row in grid}
    br, bc = r // 2 * 2, c // 2 * 2
    used |= {grid[i][j] for i in range(br, br + 2) for j in range(bc, bc + 2)}
    return [v for v in range(1, 5) if v not in used]

def solve(grid, shown):
    for r in range(4):
        for c in range(4):
            if grid[r][c] == 0:
                for v in candidates(grid, r, c):
                    grid[r][c] = v
                    shown[r, c] = v
                    if solve(grid, shown):
                        return True
                    grid[r][c] = 0
                    shown[r, c] = 0
                return False
    return True

def run(grid):
    algo = ARgorithmToolkit.StateSet()
    shown = ARgorithmToolkit.Array("sudoku", algo, grid)
    ok = solve(grid, shown)
    algo.add_comment([ok, *map(sum, grid)])
    return algo
