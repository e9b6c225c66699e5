"""Edit distance by memoised recursion, with the steps."""
import ARgorithmToolkit as toolkit

def run(source, target):
    algo = toolkit.StateSet()
    s = toolkit.String("source", algo, source)
    t = toolkit.String("target", algo, target)
    memo = {}

    def distance(i, j):
        if (i, j) in memo:
            return memo[i, j]
        if i == 0 or j == 0:
            best = (i + j, "insert" if i == 0 and j else "delete" if i else "done")
        elif s[i - 1] == t[j - 1]:
            best = (distance(i - 1, j - 1)[0], "keep")
        else:
            best = min(
                (distance(i - 1, j)[0] + 1, "delete"),
                (distance(i, j - 1)[0] + 1, "insert"),
                (distance(i - 1, j - 1)[0] + 1, "replace"),
            )
        memo[i, j] = best
        return best

    cost, step = distance(len(source), len(target))
    i, j = len(source), len(target)
    steps = []
    while (step := memo.get((i, j), distance(i, j))[1]) != "done":
        steps.append(step)
        i, j = i - (step != "insert"), j - (step != "delete")
    algo.add_comment(f"{cost}: {', '.join(steps[::-1])}")
    return algo
