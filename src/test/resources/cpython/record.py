"""Writes what the programs here give under CPython 3.11 with numpy 1.24 to the files beside them."""
import pathlib
import sys
import types
import warnings

import numpy

numpy.seterr(all="ignore")
warnings.simplefilter("ignore")


class StateSet:
    def __init__(self):
        self.comments = []

    def add_comment(self, comment):
        self.comments.append(comment)


toolkit = types.ModuleType("ARgorithmToolkit")
toolkit.StateSet = StateSet
toolkit.Array = lambda name, algo, data: numpy.array(data)
sys.modules["ARgorithmToolkit"] = toolkit
folder = pathlib.Path(__file__).parent


def record(name, argument):
    namespace = {"__name__": name}
    exec((folder / (name + ".py")).read_text(), namespace)
    comments = namespace["run"](argument).comments
    (folder / (name + ".txt")).write_text("".join(comment + "\n" for comment in comments))


expressions = folder / "expressions.txt"
record("expressions", [line.split(" => ")[0] for line in expressions.read_text().splitlines()])
record("sorting", 250)
