"""Do the brackets match?"""
from ARgorithmToolkit import ARgorithmError, Stack, StateSet, String

PAIRS = dict(zip(")]}", "([{"))

def run(text):
    algo = StateSet()
    s = String("text", algo, text)
    stack = Stack("open", algo)
    for i, c in enumerate(s):
        if c in PAIRS.values():
            stack.push(c)
        elif c in PAIRS:
            try:
                top = stack.pop(comments=f"{c} at {i}")
            except ARgorithmError as e:
                algo.add_comment(f"nothing open at {i}: {e}")
                break
            if top != PAIRS[c]:
                algo.add_comment(f"{top} is closed by {c}")
                break
    else:
        algo.add_comment("all match" if stack.empty() else f"{len(stack)} open")
    return algo
