# cases: 22
# aim: compute on after the run
# expect: blocked

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import threading
    threading.Thread(target=lambda: [None for _ in iter(int, 1)], daemon=True).start()
    algo.add_comment("breached")
    return algo
