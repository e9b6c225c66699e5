"""Two numbers with a sum."""
import ARgorithmToolkit

def run(array, target):
    algo = ARgorithmToolkit.StateSet()
    seen = ARgorithmToolkit.Map("seen", algo)
    arr = ARgorithmToolkit.Array("arr", algo, array)
    for i in range(len(arr)):
        x = int(arr[i])
        if seen.get(target - x) is not None:
            algo.add_comment(f"{target - x} + {x} = {target}")
            break
        seen[x] = i
    else:
        algo.add_comment("no pair")
    algo.add_comment({str(k): v for k, v in sorted(seen)})
    return algo
