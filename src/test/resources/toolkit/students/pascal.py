"""Pascal's triangle, comprehensions within comprehensions, texts of a table."""
import ARgorithmToolkit

def triangle(n):
    row = [1]
    for _ in range(n):
        yield row
        row = [a + b for a, b in zip([0, *row], [*row, 0])]

def run(n):
    algo = ARgorithmToolkit.StateSet()
    rows = list(triangle(n))
    width = max((len(str(x)) for row in rows for x in row), default=1)
    for row in rows:
        algo.add_comment(" ".join(f"{x:^{width}}" for x in row).center(n * (width + 1)))
    table = ARgorithmToolkit.Array("pascal", algo, [[*row, *[0] * (n - len(row))] for row in rows])
    odd = {(r, c) for r in range(n) for c in range(r + 1) if table.body[r, c] % 2}
    algo.add_comment(len(odd))
    diagonals = {k: sum(rows[k - c][c] for c in range(k // 2 + 1)) for k in range(n)}
    algo.add_comment(diagonals)
    *first, last = rows or [[]]
    algo.add_comment([len(first), last, any(x > 5 for x in last), all(last)])
    return algo
