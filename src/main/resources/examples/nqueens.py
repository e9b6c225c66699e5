"""N queens by backtracking: a queen in each row, one step back when no column is left."""

import ARgorithmToolkit


def run(**kwargs):
    algo = ARgorithmToolkit.StateSet()
    size = kwargs["size"]
    board = ARgorithmToolkit.Array(
        "board", algo, shape=(size, size), fill=0, comments="An empty board: 1 is a queen"
    )
    columns = ARgorithmToolkit.Stack("columns", algo, comments="The column of each queen so far")
    if place(board, columns, [], size):
        algo.add_comment("No queen attacks another")
    else:
        algo.add_comment(f"There is no way to place {size} queens")
    return algo


def place(board, columns, placed, size):
    """Places a queen in the next row; `placed` holds the columns of the rows above."""
    row = len(placed)
    if row == size:
        return True
    for column in range(size):
        if any(c == column or abs(c - column) == row - r for r, c in enumerate(placed)):
            continue
        board[row, column] = 1
        columns.push(column, comments=f"Row {row}: column {column} is not attacked")
        if place(board, columns, placed + [column], size):
            return True
        board[row, column] = 0
        columns.pop(comments=f"Row {row + 1} has no free column: take the queen of row {row} back")
    return False
