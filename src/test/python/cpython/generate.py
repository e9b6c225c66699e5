"""Records random node programs: ``python3.11 generate.py FOLDER COUNT`` writes NNNN.py and NNNN.json for each."""
import json
import pathlib
import sys

from programs import program
from recorder import record


def recorded(count):
    """Yields that many programs, each as (seed, text, features, outcome)."""
    seed = 0
    while count:
        seed += 1
        text, features = program(seed)
        try:
            outcome = record(text)
        except (RuntimeError, SyntaxError):
            continue
        if ("error" in outcome) != ("fails" in features):
            continue
        if not outcome.get("states") or not 10 <= text.count("\n") <= 70 or not 5 <= len(outcome["states"]) <= 150:
            continue
        if not any("llnode" in state["state_type"] for state in outcome["states"]):
            continue
        count -= 1
        yield seed, text, features, outcome


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for at, (seed, text, features, outcome) in enumerate(recorded(int(sys.argv[2]))):
        (folder / f"{at:04}.py").write_text(text)
        (folder / f"{at:04}.json").write_text(json.dumps({**outcome, "seed": seed, "features": features}) + "\n")


if __name__ == "__main__":
    main()
