"""Runs the corpus under CPython with counting: that it gives the expected outcomes shows that recordings are right."""
import json
import pathlib
import sys

from recorder import record




CORPUS = pathlib.Path(__file__).resolve().parents[2] / "resources" / "toolkit" / "corpus"


def main():
    good = bad = 0
    for config_file in sorted(CORPUS.glob("*.config.json")):
        name = config_file.name.removesuffix(".config.json")
        config, given, expected = (
            json.loads((CORPUS / f"{name}.{kind}.json").read_text()) for kind in ("config", "params", "expected")
        )
        source = (CORPUS / f"{name}.py").read_text()
        for at, parameters in enumerate([config["example"], *given]):
            actual = record(source, parameters or config["example"], config["function"], name + ".py")
            difference = compare(expected[at], {"error" if "error" in actual else "states": 1, **actual} if 0 else
                                 ({k: actual[k] for k in ("error", "message")} if "error" in actual else actual), True)
            good, bad = good + (not difference), bad + bool(difference)
            if difference:
                print(f"{name}[{at}]: {difference}")
    print(f"{good} outcomes as expected, {bad} not")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
