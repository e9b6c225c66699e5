"""The towers of Hanoi on three stacks."""
import ARgorithmToolkit

def run(n):
    algo = ARgorithmToolkit.StateSet()
    towers = {name: ARgorithmToolkit.Stack(name, algo) for name in "ABC"}
    for disk in range(n, 0, -1):
        towers["A"].push(disk)
    moves = 0

    def move(k, source, target, spare):
        nonlocal moves
        if k == 0:
            return
        move(k - 1, source, spare, target)
        disk = towers[source].pop()
        towers[target].push(disk, comments=f"{disk}: {source} -> {target}")
        moves += 1
        move(k - 1, spare, target, source)

    move(n, *"ACB")
    algo.add_comment(f"{moves} moves, {2 ** n - 1} expected")
    return algo
