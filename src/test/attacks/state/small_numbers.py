# cases: 74
# aim: distinguish runs by the identity of numbers
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    numbers = [-6, -5, 0, 1, 256, 257, 10**20, 0.5, 1e300]
    print([id(number) for number in numbers], [number is int(str(number)) for number in numbers[:7]])
    print(id(True), id(None), id(...), id(int), id(len), id("text"), id(b"text"))
    return algo
