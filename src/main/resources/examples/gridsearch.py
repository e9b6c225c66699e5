"""Breadth-first search on a grid: cells are visited in the order of their distance."""

import ARgorithmToolkit

WALL = -1
UNSEEN = 0


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    walls = kwargs["maze"]
    rows, columns = len(walls), len(walls[0])
    # The start and the goal are free whatever the maze says.
    free = {(0, 0), (rows - 1, columns - 1)}
    field = [
        [WALL if walls[r][c] and (r, c) not in free else UNSEEN for c in range(columns)]
        for r in range(rows)
    ]
    grid = ARgorithmToolkit.Array(
        "grid", algo, data=field, comments="From the upper left corner to the lower right one"
    )
    queue = ARgorithmToolkit.Queue("queue", algo, comments="Cells whose neighbours come next")

    # Visited cells hold their distance from the start, counted from 1.
    grid[0, 0] = 1
    queue.push([0, 0], comments="Begin at the start")
    while not queue.empty():
        row, column = queue.pop(comments="The cell that has waited longest")
        if (row, column) == (rows - 1, columns - 1):
            algo.add_comment(f"The goal is {int(grid.body[row, column]) - 1} steps away")
            return algo
        for r, c in ((row + 1, column), (row, column + 1), (row - 1, column), (row, column - 1)):
            if 0 <= r < rows and 0 <= c < columns and field[r][c] == UNSEEN:
                field[r][c] = int(grid.body[row, column]) + 1
                grid[r, c] = field[r][c]
                queue.push([r, c], comments=f"Row {r}, column {c} is new: it waits in the queue")
    algo.add_comment("The queue is empty and the goal was not reached: there is no way")
    return algo
