"""The longest common subsequence by a table."""
import ARgorithmToolkit

def run(a, b):
    algo = ARgorithmToolkit.StateSet()
    m, n = len(a), len(b)
    table = ARgorithmToolkit.Array("table", algo, shape=(m + 1, n + 1))
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            if a[i - 1] == b[j - 1]:
                table[i, j] = table[i - 1, j - 1] + 1
            else:
                table[i, j] = max(table.body[i - 1, j], table.body[i, j - 1])
    i, j = m, n
    out = []
    while i and j:
        if a[i - 1] == b[j - 1]:
            out.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table.body[i - 1, j] >= table.body[i, j - 1]:
            i -= 1
        else:
            j -= 1
    algo.add_comment("".join(reversed(out)))
    return algo
