"""Fills an area, by recursion; counts islands, by iteration."""
import sys
import ARgorithmToolkit

sys.setrecursionlimit(2000)

def fill(image, r, c, old, new):
    if not (0 <= r < len(image)) or not (0 <= c < image.shape()[1]):
        return 0
    if image.body[r, c] != old:
        return 0
    image[r, c] = new
    return 1 + sum(fill(image, r + dr, c + dc, old, new) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)))

def run(image, r, c, colour):
    algo = ARgorithmToolkit.StateSet()
    img = ARgorithmToolkit.Array("image", algo, image)
    old = img[r, c]
    if old == colour:
        algo.add_comment("nothing to do")
        return algo
    algo.add_comment(f"{fill(img, r, c, old, colour)} cells filled")
    islands = 0
    seen = set()
    for i, row in enumerate(image):
        for j, x in enumerate(row):
            if x and (i, j) not in seen:
                islands += 1
                todo = [(i, j)]
                while todo:
                    at = todo.pop()
                    if at in seen or not (0 <= at[0] < len(image) and 0 <= at[1] < len(row)) or not image[at[0]][at[1]]:
                        continue
                    seen.add(at)
                    todo += [(at[0] + 1, at[1]), (at[0] - 1, at[1]), (at[0], at[1] + 1), (at[0], at[1] - 1)]
    algo.add_comment(f"{islands} islands")
    return algo
