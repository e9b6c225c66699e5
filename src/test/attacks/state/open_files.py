# cases: 73
# aim: leave files of the library open until later programs can import nothing
# expect: fine
# runs: 5

from ARgorithmToolkit import StateSet


def run(**parameters):
    from sandbox import home
    import os

    algo = StateSet()
    kept = []
    for folder, _, files in os.walk(home.real):
        for file in files:
            if file.endswith(".py") and len(kept) < 1000:
                kept.append(os.open(folder + "/" + file, os.O_RDONLY))
    import fractions

    algo.add_comment([len(kept), str(fractions.Fraction(1, 3))])
    return algo
