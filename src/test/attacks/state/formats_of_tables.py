# cases: 74
# aim: leave limits and dialects of tables for the next run
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import csv
    print(csv.field_size_limit(), csv.list_dialects())
    csv.field_size_limit(77)
    csv.register_dialect("left", delimiter="|")
    return algo
