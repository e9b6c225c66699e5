"""Queens on a board, by backtracking."""
import ARgorithmToolkit

class Solver:
    count = 0

    def __init__(self, n, algo):
        self.n = n
        self.algo = algo
        self.board = ARgorithmToolkit.Array("board", algo, shape=(n, n), fill=0, dtype=int)
        self.columns, self.up, self.down = set(), set(), set()

    def solve(self, row=0):
        if row == self.n:
            Solver.count += 1
            return True
        for col in range(self.n):
            if col in self.columns or row + col in self.up or row - col in self.down:
                continue
            self.board[row, col] = 1
            self.columns.add(col); self.up.add(row + col); self.down.add(row - col)
            if self.solve(row + 1):
                return True
            self.columns.remove(col); self.up.remove(row + col); self.down.remove(row - col)
            self.board[row, col] = 0
        return False

def run(n):
    algo = ARgorithmToolkit.StateSet()
    solver = Solver(n, algo)
    algo.add_comment("solved" if solver.solve() else "impossible")
    lines = ["".join("Q" if x else "." for x in row) for row in solver.board.tolist()]
    algo.add_comment("\n".join(lines))
    algo.add_comment(Solver.count)
    return algo
