# cases: 63
# aim: hold a worker by waiting for descriptors
# expect: blocked | fine | limit time

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import select
    select.select([0], [], [])
    print("denied")
    return algo
