"""Makes and records random node programs; see README.md.

``python3.11 generate.py COUNT FOLDER`` writes NNNN.py and NNNN.json of COUNT programs; with ``OF`` at the end, a larger
number, those COUNT of OF that differ most in what they use.
"""
import ast
import pathlib
import sys
from collections import Counter

from programs import program
from recorder import record, write


def recorded(count):
    """Yields that many programs, each as (text, features, outcome)."""
    seed = 0
    while count:
        seed += 1
        text, features = program(seed)
        try:
            ast.parse(text)
            outcome = record(text)
        except (RuntimeError, SyntaxError):
            continue
        if outcome.get("error") not in (("ValueError", "KeyError") if "fails" in features else (None,)):
            continue
        if not 10 <= text.count("\n") <= 70 or not 5 <= len(outcome["states"]) <= 150:
            continue
        if not any("llnode" in state["state_type"] for state in outcome["states"]):
            continue
        count -= 1
        yield text, features, {"features": features, **outcome}


def varied(programs, count):
    """The programs that are chosen one after the other for what the others before them have least."""
    left = []
    for text, features, outcome in programs:
        # Whether to run the finally block of an abandoned generator is a question of its own.
        if "finally of an abandoned generator" not in features:
            left.append((_parts(text) | set(features), text, features, outcome))
    had = Counter()
    for _ in range(count):
        best = max(left, key=lambda each: sum(0.5 ** had[part] for part in each[0]) / len(each[1]) ** 0.5)
        left.remove(best)
        had.update(best[0])
        yield best[1:]


def _parts(text):
    """Which kinds of syntax stand in which in a program."""
    parts = set()
    for node in ast.walk(ast.parse(text)):
        for name, value in ast.iter_fields(node):
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    parts.add((type(node), name, type(child)))
                    if isinstance(child, ast.Call):
                        parts.add((type(node), name, ast.unparse(child.func)))
    return parts


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    programs = varied(recorded(int(sys.argv[3])), count) if len(sys.argv) > 3 else recorded(count)
    for at, (text, _, outcome) in enumerate(programs):
        (folder / f"{at:04}.py").write_text(text)
        write(folder / f"{at:04}.json", [outcome])


if __name__ == "__main__":
    main()
