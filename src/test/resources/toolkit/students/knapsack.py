"""The knapsack problem with a list of lists and a Vector of the last row."""
import ARgorithmToolkit

def run(weights, values, capacity):
    algo = ARgorithmToolkit.StateSet()
    n = len(weights)
    dp = [[0] * (capacity + 1) for _ in range(n + 1)]
    row = ARgorithmToolkit.Vector("best", algo, dp[0])
    for i, (w, v) in enumerate(zip(weights, values), 1):
        algo.add_comment(f"item {i}: {w=} {v=}")
        for c in range(1, capacity + 1):
            dp[i][c] = dp[i - 1][c]
            if w <= c and dp[i - 1][c - w] + v > dp[i][c]:
                dp[i][c] = dp[i - 1][c - w] + v
                row[c] = dp[i][c]
    taken, c = [], capacity
    for i in range(n, 0, -1):
        if dp[i][c] != dp[i - 1][c]:
            taken.append(i - 1)
            c -= weights[i - 1]
    algo.add_comment({"value": dp[n][capacity], "items": taken[::-1], "left": c})
    return algo
