"""Walks a matrix in a spiral, turns and transposes it."""
import ARgorithmToolkit

def spiral(matrix):
    result = []
    while matrix:
        result += matrix.pop(0)
        matrix = [list(row) for row in zip(*matrix)][::-1]
    return result

def run(matrix):
    algo = ARgorithmToolkit.StateSet()
    m = ARgorithmToolkit.Array("m", algo, matrix)
    rows, cols = m.shape()
    top, left, bottom, right = 0, 0, rows - 1, cols - 1
    seen = []
    while top <= bottom and left <= right:
        for c in range(left, right + 1):
            seen.append(m[top, c])
        for r in range(top + 1, bottom + 1):
            seen.append(m[r, right])
        if top < bottom and left < right:
            for c in range(right - 1, left - 1, -1):
                seen.append(m[bottom, c])
            for r in range(bottom - 1, top, -1):
                seen.append(m[r, left])
        top, left, bottom, right = top + 1, left + 1, bottom - 1, right - 1
    algo.add_comment(str(seen))
    algo.add_comment([list(row) for row in zip(*matrix[::-1])])
    first_row = m[0]
    algo.add_comment(f"{first_row} {sum(first_row)} {m.body.sum()}")
    algo.add_comment(seen == spiral(matrix))
    return algo
