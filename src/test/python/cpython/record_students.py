"""Records the programs of src/test/resources/toolkit/students with their inputs; see README.md."""
import json

from recorder import RESOURCES, record, write


def main():
    for file in sorted((RESOURCES / "students").glob("*.py")):
        inputs = json.loads(file.with_suffix(".inputs.json").read_text())
        name = file.stem
        outcomes = [record(file.read_text(), given, name=name) for given in inputs]
        write(file.with_suffix(".expected.json"), outcomes)
        for given, found in zip(inputs, outcomes):
            if "error" in found:
                print(f"{name} of {given}: {found['error']}: {found['message']}")


if __name__ == "__main__":
    main()
