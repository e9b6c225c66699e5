"""What any ARgorithmToolkit on numpy needs at least under CPython for bubblesort.py: a yardstick for bench/warmup.

    python3 bench/floor.py 200        with numpy (Debian: python3-numpy)

For each state it copies the body and makes a dict and an object, and at the end it writes all of them as JSON;
nothing is checked, and no line is noted.
"""

import json
import sys
import time
import types

import numpy


class State:
    def __init__(self, **kwargs):
        self.content = {key: kwargs[key] for key in ("state_type", "state_def", "comments")}


class StateSet:
    def __init__(self):
        self.states = []

    def add_state(self, state):
        assert isinstance(state, State)
        self.states.append(state)


class Array:
    def __init__(self, name, algo, data):
        self.name = name
        self.algo = algo
        self.body = numpy.array(data)

    def compare(self, index1, index2):
        first, second = self.body[index1], self.body[index2]
        self._add("array_compare", index1, index2)
        return first - second

    def swap(self, index1, index2):
        first = self.body[index1]
        self.body[index1] = self.body[index2]
        self.body[index2] = first
        self._add("array_swap", index1, index2)

    def _add(self, state_type, index1, index2):
        state_def = {
            "id": str(id(self)),
            "variable_name": self.name,
            "body": self.body.copy(),
            "index1": index1,
            "index2": index2,
        }
        self.algo.add_state(State(state_type=state_type, state_def=state_def, comments=""))


def main(n):
    sys.modules["ARgorithmToolkit"] = types.SimpleNamespace(StateSet=StateSet, Array=Array)
    import bubblesort

    for _ in range(5):
        begin = time.process_time()
        contents = [state.content for state in bubblesort.run(n).states]
        made = time.process_time()
        json.dumps(contents, default=lambda array: array.tolist())
        written = time.process_time()
        print(f"{written - begin:.4f} s, of it {written - made:.4f} s JSON")


main(int(sys.argv[1]))
