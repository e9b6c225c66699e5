# cases: 74
# aim: leave a loop of events that counts as running
# expect: fine
# runs: 2

from ARgorithmToolkit import StateSet


def run(**parameters):
    algo = StateSet()
    import _asyncio
    print("breached" if _asyncio._get_running_loop() else "clean")
    _asyncio._set_running_loop("left")
    print(_asyncio._get_running_loop())
    return algo
