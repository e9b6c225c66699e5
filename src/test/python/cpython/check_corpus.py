"""Runs the corpus under CPython: that it gives the expected outcomes shows that recordings are right."""
import json
import sys

from recorder import RESOURCES, record

from compare import compare


def main():
    good = bad = 0
    corpus = RESOURCES / "corpus"
    for config_file in sorted(corpus.glob("*.config.json")):
        name = config_file.name.removesuffix(".config.json")
        config, given, expected = (
            json.loads((corpus / f"{name}.{kind}.json").read_text()) for kind in ("config", "params", "expected")
        )
        source = (corpus / f"{name}.py").read_text()
        for at, parameters in enumerate([config["example"], *given]):
            actual = record(source, parameters or config["example"], config["function"], name)
            if "error" in actual:
                del actual["states"]
            finite = actual.get("error") != "NotFinite"
            problem = compare(expected[at], actual, True) if finite else expected[at].get("stage") != "response"
            good, bad = good + (not problem), bad + bool(problem)
            if problem:
                print(f"{name}[{at}]: {problem}")
    print(f"{good} outcomes as expected, {bad} not")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
